package dev.soke.cli.commit;

import java.util.List;

/// What became of a commit: all branches moved, or none.
public sealed interface CommitResult {
  /// These branches moved, together.
  record Committed(List<RefMove> moves) implements CommitResult {
    /// Copies the moves.
    public Committed {
      moves = List.copyOf(moves);
    }
  }

  /// Every branch holds these files already; nothing was written.
  record Unchanged() implements CommitResult {}

  /// No branch moved.
  ///
  /// @param reason one sentence: why
  /// @param hint one sentence: the way out
  record Refused(String reason, String hint) implements CommitResult {}
}

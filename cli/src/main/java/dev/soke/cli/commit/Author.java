package dev.soke.cli.commit;

/// Who a commit names as author and committer: a machine, not the person at the keyboard.
///
/// @param name shown by Git, not blank
/// @param email shown by Git between angle brackets
public record Author(String name, String email) {
  /// The author when none is given; its address can never belong to anybody.
  public static final Author SOKE = new Author("soke", "soke@invalid");
}

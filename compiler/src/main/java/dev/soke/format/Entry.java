package dev.soke.format;

import java.util.List;

/// One thing of a block, a list or a record, with the lines it was written on.
sealed interface Entry {
  int first();

  int last();

  /// Whether blank lines stood above it.
  boolean apart();

  /// A statement, an item or a field.
  record Phrase(List<Part> parts, int first, int last, boolean apart) implements Entry {
    /// Copies what it is given.
    public Phrase {
      parts = List.copyOf(parts);
    }
  }

  /// A comment. One that does not begin its line belongs to what stands before it.
  record Remark(Bit bit, boolean apart) implements Entry {
    @Override
    public int first() {
      return bit.line();
    }

    @Override
    public int last() {
      return bit.line();
    }
  }

  /// Lines that stay as they are, byte for byte.
  record Kept(int first, int last, boolean apart) implements Entry {}
}

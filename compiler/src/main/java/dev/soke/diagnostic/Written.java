package dev.soke.diagnostic;

/// Lines of a file of a build that follow each other.
///
/// @param file from the root of the build, with forward slashes
/// @param first the first of them, counted from 1
/// @param last the last of them, at least the first
public record Written(String file, int first, int last) {
  /// As people read it, such as `clusters/fra-1/compose.yaml:12-14`.
  @Override
  public String toString() {
    return file + ":" + first + (last > first ? "-" + last : "");
  }

  /// Whether a line of the same file comes right after these.
  public boolean endsBefore(String other, int line) {
    return file.equals(other) && last + 1 == line;
  }
}

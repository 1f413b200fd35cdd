package dev.soke.cli.report;

/// A line on either side of a build: of the estate, or of a file written from it.
///
/// @param line counted from 1
/// @param column counted from 1; 0 when the line is meant as a whole
/// @param text what stands there
public record TracedLine(String file, int line, int column, String text) {
  /// `file:line:column text`, as `grep` writes it.
  @Override
  public String toString() {
    return file + ":" + line + (column > 0 ? ":" + column : "") + "  " + text.strip();
  }
}

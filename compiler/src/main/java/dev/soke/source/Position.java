package dev.soke.source;

/// A place as an editor counts it: line and column, both from 1, the column in UTF-16 code units.
public record Position(int line, int column) {}

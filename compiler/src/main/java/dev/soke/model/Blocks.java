package dev.soke.model;

/// A number of blocks.
///
/// @param count how many, never negative
public record Blocks(long count) {}

package dev.soke.model;

/// An amount of data.
///
/// @param count how many bytes, never negative
public record Bytes(long count) {}

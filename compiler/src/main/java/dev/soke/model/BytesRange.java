package dev.soke.model;

/// A range of amounts of data `16..32GiB`, both ends included.
///
/// @param low at most `high`
public record BytesRange(Bytes low, Bytes high) {}

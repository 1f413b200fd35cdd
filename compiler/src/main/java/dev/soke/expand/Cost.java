package dev.soke.expand;

/// What an estate costs.
///
/// @param statements how many statements are written, nested ones too
/// @param bound how many they may come to, loops counted out: known before the loops run
public record Cost(long statements, long bound) {}

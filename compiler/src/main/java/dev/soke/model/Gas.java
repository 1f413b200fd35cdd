package dev.soke.model;

/// An amount of computation on a chain.
///
/// @param count how many units of gas, never negative
public record Gas(long count) {}

package dev.soke.model;

import java.math.BigInteger;

/// An amount of the money of a chain.
///
/// @param count how many wei, never negative; a quintillion of them are one ether
public record Wei(BigInteger count) {}

package dev.soke.proof.graph;

/// That something can pass from one vertex to another, by their numbers.
///
/// @param reason what permits it, as a clause
/// @param place the line that permits it
/// @param shared whether it passes through a thing that both hold, rather than a network
public record Edge(int from, int to, String reason, Place place, boolean shared) {}

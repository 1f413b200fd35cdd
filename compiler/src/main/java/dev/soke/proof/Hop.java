package dev.soke.proof;

import dev.soke.proof.graph.Place;
import dev.soke.proof.graph.Vertex;

/// One step of a way that should not be.
///
/// @param reason what permits it
/// @param place the written line that permits it
public record Hop(Vertex from, Vertex to, String reason, Place place) {}

package dev.soke.proof.graph;

/// What stands against a property, as a sentence, and the line that says so.
public record Fault(String words, Place place) {}

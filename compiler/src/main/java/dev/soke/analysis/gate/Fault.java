package dev.soke.analysis.gate;

import dev.soke.source.Span;

/// An obstacle to a route or a way.
///
/// @param subject the name of the route or way
/// @param detail what a reader needs beside it
public record Fault(Obstacle obstacle, String subject, String detail, Span span) {}

package dev.soke.model;

/// A name that could not be followed, so whatever seems missing behind it may not be.
///
/// Rules that report an absence hold back where one of these explains it: one cause, one message.
///
/// @param kind the kind of the declaration that holds the name
/// @param attribute the attribute that holds the name
/// @param name the name as written
public record Unresolved(String kind, String attribute, String name) {}

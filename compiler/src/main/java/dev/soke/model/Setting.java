package dev.soke.model;

import dev.soke.source.Located;

/// A free `name = value` of a block whose names the user chooses, such as `env`.
///
/// @param value the value as one text, whatever literal it was written with
public record Setting(Located<String> name, Located<String> value) {}

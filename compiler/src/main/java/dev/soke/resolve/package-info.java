/// From syntax trees to an estate: names, types, units, overrides. May import syntax, schema,
/// model.
@NullMarked
package dev.soke.resolve;

import org.jspecify.annotations.NullMarked;

/// The resolved estate: what every kind is, said once as annotated records. May import source.
@NullMarked
package dev.soke.model;

import org.jspecify.annotations.NullMarked;

/// The kinds and attributes of the language, read off the records of model. May import model.
@NullMarked
package dev.soke.schema;

import org.jspecify.annotations.NullMarked;

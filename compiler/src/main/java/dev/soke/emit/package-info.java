/// From a valid estate to artifacts whose every line knows its origin. May import model and
/// analysis, never syntax.
@NullMarked
package dev.soke.emit;

import org.jspecify.annotations.NullMarked;

/// Names that somebody may have meant, and nouns in their number. Imports nothing of Soke.
@NullMarked
package dev.soke.spelling;

import org.jspecify.annotations.NullMarked;

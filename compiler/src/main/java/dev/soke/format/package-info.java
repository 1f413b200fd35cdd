/// From a text to the same text in the one layout of the language: pure, and without a word lost.
/// May import source, diagnostic and syntax.
@NullMarked
package dev.soke.format;

import org.jspecify.annotations.NullMarked;

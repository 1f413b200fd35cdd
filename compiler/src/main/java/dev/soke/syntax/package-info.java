/// From text to a syntax tree, always. The only package that meets ANTLR (in TreeBuilder). May
/// import source and diagnostic.
@NullMarked
package dev.soke.syntax;

import org.jspecify.annotations.NullMarked;

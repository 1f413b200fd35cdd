/// The plane proof: searches the graph of the written files, and writes down what it found so that
/// a smaller program can check it.
@NullMarked
package dev.soke.proof;

import org.jspecify.annotations.NullMarked;

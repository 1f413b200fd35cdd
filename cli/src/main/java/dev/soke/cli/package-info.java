/// The command line: reads words, calls the compiler, prints what became of it. The only package
/// that knows Commons CLI and the terminal.
@NullMarked
package dev.soke.cli;

import org.jspecify.annotations.NullMarked;

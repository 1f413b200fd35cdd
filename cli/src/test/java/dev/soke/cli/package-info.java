/// The command line as a user meets it: words in, text and exit code out.
@NullMarked
package dev.soke.cli;

import org.jspecify.annotations.NullMarked;

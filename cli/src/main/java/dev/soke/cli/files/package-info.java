/// Folders: where texts are read from and files are written to. May import what the compiler
/// offers; knows nothing of the terminal or of Git.
@NullMarked
package dev.soke.cli.files;

import org.jspecify.annotations.NullMarked;

/// Reading and writing folders, on real folders.
@NullMarked
package dev.soke.cli.files;

import org.jspecify.annotations.NullMarked;

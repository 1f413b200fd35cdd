/// Fetches the packages that an estate uses, from folders and Git repositories.
@NullMarked
package dev.soke.cli.vendor;

import org.jspecify.annotations.NullMarked;

/// Packages that an estate uses: who uses which, and whether what lies in `vendor` is what was
/// locked. May import source, diagnostic, syntax, analysis and check.
@NullMarked
package dev.soke.packages;

import org.jspecify.annotations.NullMarked;

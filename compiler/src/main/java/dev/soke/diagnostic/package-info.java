/// Findings as values, and how they read. May import source.
@NullMarked
package dev.soke.diagnostic;

import org.jspecify.annotations.NullMarked;

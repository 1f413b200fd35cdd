/// Texts made by chance from a seed, the same in each run.
@NullMarked
package dev.soke.generate;

import org.jspecify.annotations.NullMarked;

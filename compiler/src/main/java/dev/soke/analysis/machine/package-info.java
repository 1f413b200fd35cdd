/// What machines need and what hosts have: sums, term by term.
@NullMarked
package dev.soke.analysis.machine;

import org.jspecify.annotations.NullMarked;

/// Ways over several routes: the best one that a policy permits, and proofs that there is none into
/// what is forbidden. Plain arrays and searches; what they find is judged elsewhere, and a proof is
/// checked without them.
@NullMarked
package dev.soke.analysis.route;

import org.jspecify.annotations.NullMarked;

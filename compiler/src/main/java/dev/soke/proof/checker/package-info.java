/// Judges certificates. Shares the reading of the files and the words of the claims with the
/// prover, not its search.
@NullMarked
package dev.soke.proof.checker;

import org.jspecify.annotations.NullMarked;

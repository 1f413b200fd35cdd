/// What the written files permit, read back from their text. Knows nothing of the estate.
@NullMarked
package dev.soke.proof.graph;

import org.jspecify.annotations.NullMarked;

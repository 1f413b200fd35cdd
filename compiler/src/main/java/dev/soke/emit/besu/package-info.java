/// Everything Besu needs to run the chains of an estate. May import emit, model, ethereum and
/// analysis.
@NullMarked
package dev.soke.emit.besu;

import org.jspecify.annotations.NullMarked;

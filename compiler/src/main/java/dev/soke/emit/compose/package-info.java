/// Docker Compose files: one for the whole estate, one for each cluster. May import emit, model and
/// analysis.
@NullMarked
package dev.soke.emit.compose;

import org.jspecify.annotations.NullMarked;

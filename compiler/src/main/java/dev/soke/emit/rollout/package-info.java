/// What people and reconcilers need to carry a change from wave to wave. May import emit, model and
/// analysis.
@NullMarked
package dev.soke.emit.rollout;

import org.jspecify.annotations.NullMarked;

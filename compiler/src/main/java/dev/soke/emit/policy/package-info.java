/// What a reconciler may accept: images, profiles, signatures. May import emit, model and analysis.
@NullMarked
package dev.soke.emit.policy;

import org.jspecify.annotations.NullMarked;

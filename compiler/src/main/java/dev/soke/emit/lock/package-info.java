/// The lock file, which names every input, image and output by digest. May import emit, model and
/// analysis.
@NullMarked
package dev.soke.emit.lock;

import org.jspecify.annotations.NullMarked;

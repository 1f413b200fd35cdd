/// Which secrets must exist and for whom; never what they hold. May import emit, model and
/// analysis.
@NullMarked
package dev.soke.emit.secret;

import org.jspecify.annotations.NullMarked;

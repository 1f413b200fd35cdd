/// What a build would change about chains that run already. May import source and emit.
@NullMarked
package dev.soke.change;

import org.jspecify.annotations.NullMarked;

/// Tests of what estates say about packages.
@NullMarked
package dev.soke.packages;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.soke.expand;

import org.jspecify.annotations.NullMarked;

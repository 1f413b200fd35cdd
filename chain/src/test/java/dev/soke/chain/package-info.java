@NullMarked
package dev.soke.chain;

import org.jspecify.annotations.NullMarked;

/// Tests of the layout of texts.
@NullMarked
package dev.soke.format;

import org.jspecify.annotations.NullMarked;

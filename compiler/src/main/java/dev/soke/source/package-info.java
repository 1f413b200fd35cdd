/// Texts and places in them. Imports nothing of Soke.
@NullMarked
package dev.soke.source;

import org.jspecify.annotations.NullMarked;

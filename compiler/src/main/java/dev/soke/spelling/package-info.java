/// The name somebody may have meant. Imports nothing of Soke.
@NullMarked
package dev.soke.spelling;

import org.jspecify.annotations.NullMarked;

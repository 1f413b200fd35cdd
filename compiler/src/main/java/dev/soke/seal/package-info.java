/// Ciphertext by its outside: how it is laid out, for whom it was sealed, whether it is whole. What
/// is inside is never opened. Imports nothing.
@NullMarked
package dev.soke.seal;

import org.jspecify.annotations.NullMarked;

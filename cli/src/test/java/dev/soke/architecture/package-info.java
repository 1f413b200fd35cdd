/// What holds of the repository as a whole: which package may see which, and that nothing strays.
@NullMarked
package dev.soke.architecture;

import org.jspecify.annotations.NullMarked;

/// What programs of others think of the files that Soke writes. They judge the `expected` files of
/// the examples, which another test holds equal to what is built.
@NullMarked
package dev.soke.judges;

import org.jspecify.annotations.NullMarked;

/// What is permitted, which routes are carried by their evidence, and how far the estate has come.
@NullMarked
package dev.soke.emit.route;

import org.jspecify.annotations.NullMarked;

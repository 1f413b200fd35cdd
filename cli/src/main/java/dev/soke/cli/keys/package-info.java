/// Keys of nodes: the one place where a private half is made, and it goes to a file at once.
@NullMarked
package dev.soke.cli.keys;

import org.jspecify.annotations.NullMarked;

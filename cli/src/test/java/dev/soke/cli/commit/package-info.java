@NullMarked
package dev.soke.cli.commit;

import org.jspecify.annotations.NullMarked;

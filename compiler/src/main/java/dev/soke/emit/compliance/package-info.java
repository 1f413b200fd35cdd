/// What law says to an estate on the day that it names, for those who have to sign and audit it.
@NullMarked
package dev.soke.emit.compliance;

import org.jspecify.annotations.NullMarked;

/// Who may call whom, for the sidecars that enforce it. May import emit, model and analysis.
@NullMarked
package dev.soke.emit.acl;

import org.jspecify.annotations.NullMarked;

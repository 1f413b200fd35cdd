/// The resolved estate as plain data: what queries read, machines get and the JSON schema of
/// estates describes. May import emit for its trees of data only.
@NullMarked
package dev.soke.view;

import org.jspecify.annotations.NullMarked;

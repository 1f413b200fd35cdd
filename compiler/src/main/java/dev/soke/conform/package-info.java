/// Whether artifacts satisfy their JSON schemas, judged on the written text. May import emit, never
/// a back end.
@NullMarked
package dev.soke.conform;

import org.jspecify.annotations.NullMarked;

/// Works off what must be computed: names, loops, choices, templates, `like`, overlays. Trees in,
/// trees of plain statements and values out. May import syntax, schema, diagnostic, spelling.
@NullMarked
package dev.soke.expand;

import org.jspecify.annotations.NullMarked;

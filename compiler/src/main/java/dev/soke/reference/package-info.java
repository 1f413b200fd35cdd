/// The reference of the language, read off its schema, and the pages of an estate, read off its
/// view: Markdown, never written by hand. May import schema, diagnostic, view and emit.
@NullMarked
package dev.soke.reference;

import org.jspecify.annotations.NullMarked;

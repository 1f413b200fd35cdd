/// The flat facts of an estate, and what a judge of them looks like. May import model, diagnostic,
/// analysis.
@NullMarked
package dev.soke.check;

import org.jspecify.annotations.NullMarked;

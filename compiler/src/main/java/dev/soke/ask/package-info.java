/// What an estate asks of itself: its own rules, and the expectations of its tests. Expressions are
/// computed over the resolved estate. May import expand, check and whatever these may import.
@NullMarked
package dev.soke.ask;

import org.jspecify.annotations.NullMarked;

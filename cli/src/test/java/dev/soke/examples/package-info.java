/// The estates of `examples`: documentation, golden outputs and planted faults at once.
@NullMarked
package dev.soke.examples;

import org.jspecify.annotations.NullMarked;

/// Reads a genesis file that is already there, and states what it says in the facts that the rules
/// on chains know. May import check, analysis, ethereum, diagnostic, source.
@NullMarked
package dev.soke.genesis;

import org.jspecify.annotations.NullMarked;

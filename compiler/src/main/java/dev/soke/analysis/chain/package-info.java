/// What follows from a chain and its nodes. May import source, ethereum, model and analysis.
@NullMarked
package dev.soke.analysis.chain;

import org.jspecify.annotations.NullMarked;

/// Judges an estate by the rules in DRL beside it. The only package that imports the rule engine;
/// of Soke it may import check, diagnostic and model.
@NullMarked
package dev.soke.rules;

import org.jspecify.annotations.NullMarked;

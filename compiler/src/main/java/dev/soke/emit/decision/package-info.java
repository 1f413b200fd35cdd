/// `config/decisions/`: each decision as DMN, which other engines run, and as a page.
@NullMarked
package dev.soke.emit.decision;

import org.jspecify.annotations.NullMarked;

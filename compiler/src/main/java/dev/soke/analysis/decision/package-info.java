/// Decision tables: whether they answer every case, and each case once.
@NullMarked
package dev.soke.analysis.decision;

import org.jspecify.annotations.NullMarked;

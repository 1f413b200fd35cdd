/// Tests of the syntax stage, most of them files under src/test/resources/syntax.
@NullMarked
package dev.soke.syntax;

import org.jspecify.annotations.NullMarked;

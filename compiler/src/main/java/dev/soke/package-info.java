/// The door of the compiler: texts in, findings and files out. The only package that sees all
/// stages.
@NullMarked
package dev.soke;

import org.jspecify.annotations.NullMarked;

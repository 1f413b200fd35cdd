/// What must hold of a route before its confidence counts: it is served and wired, its limits can
/// be, its evidence shows nothing that stops it, and ways over several routes hold together.
@NullMarked
package dev.soke.analysis.gate;

import org.jspecify.annotations.NullMarked;

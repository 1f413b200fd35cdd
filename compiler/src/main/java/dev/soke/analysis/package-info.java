/// Plain algorithms over the estate: permissions, cycles, overlaps, scans. May import model.
@NullMarked
package dev.soke.analysis;

import org.jspecify.annotations.NullMarked;

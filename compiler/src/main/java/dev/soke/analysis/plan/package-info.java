/// When tasks can begin and must end: order, waves, slack and the critical path.
@NullMarked
package dev.soke.analysis.plan;

import org.jspecify.annotations.NullMarked;

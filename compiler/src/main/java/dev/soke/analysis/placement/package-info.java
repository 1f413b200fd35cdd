/// On which host each machine goes: a search that says why, and that says which demands cannot hold
/// together where there is no way. Its records know nothing of any model.
@NullMarked
package dev.soke.analysis.placement;

import org.jspecify.annotations.NullMarked;

/// What a reconciler reads first: the list of clusters and the environment of each. May import
/// emit, model and analysis.
@NullMarked
package dev.soke.emit.inventory;

import org.jspecify.annotations.NullMarked;

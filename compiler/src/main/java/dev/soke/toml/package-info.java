/// Reads the configuration of a node that others wrote. The only place that knows tuweni, the
/// parser that Besu has: what is TOML to the one is TOML to the other. May import source and
/// analysis.
@NullMarked
package dev.soke.toml;

import org.jspecify.annotations.NullMarked;

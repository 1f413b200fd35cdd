/// Findings and summaries for machines and people. May import what the compiler offers; knows
/// neither files nor the command line.
@NullMarked
package dev.soke.cli.report;

import org.jspecify.annotations.NullMarked;

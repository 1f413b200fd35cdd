/// What machines and people are told.
@NullMarked
package dev.soke.cli.report;

import org.jspecify.annotations.NullMarked;

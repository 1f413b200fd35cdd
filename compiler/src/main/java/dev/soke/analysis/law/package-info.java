/// Law as dated records: what was in force where on a day, and what several jurisdictions ask
/// together. Nothing here knows a country: that is data beside the estate.
@NullMarked
package dev.soke.analysis.law;

import org.jspecify.annotations.NullMarked;

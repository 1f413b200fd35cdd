/// The questions that law is asked about an estate, and their answers. The questions are the same
/// for every country: what differs between countries is data.
@NullMarked
package dev.soke.analysis.ruling;

import org.jspecify.annotations.NullMarked;

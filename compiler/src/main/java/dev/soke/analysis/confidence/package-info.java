/// How far a route may be trusted: six factors of attested, ageing evidence, joined so that the
/// weakest counts most. A pure function of the evidence, the parameters of a policy profile and a
/// time that is handed in; `StrictMath` only, so that every machine gives the same digits.
@NullMarked
package dev.soke.analysis.confidence;

import org.jspecify.annotations.NullMarked;

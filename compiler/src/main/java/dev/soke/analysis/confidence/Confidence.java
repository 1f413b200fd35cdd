package dev.soke.analysis.confidence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The confidence in a route at a time: `C = m^λ · g^(1−λ)`, where `m` is the least factor and `g`
/// the weighted geometric mean of all. A factor without evidence is 0, and so is the whole then.
///
/// @param factors one a factor, in their order
/// @param weakest the least factor, of equals the first
/// @param least `m`
/// @param mean `g`
/// @param value `C`, from 0 to 1
public record Confidence(
    List<Part> factors, Part weakest, double least, double mean, double value) {
  /// A factor and what it does to the whole.
  ///
  /// @param evidence the record that counts, the best of its factor; null when there is none
  /// @param age of that record, in seconds
  /// @param value from 0 to 1
  /// @param share its part of the loss (of `−log C`); all shares together are 1, or 0 without a
  ///   loss
  public record Part(
      Factor factor, @Nullable Evidence evidence, long age, double value, double share) {}

  /// Copies what it is given.
  public Confidence {
    factors = List.copyOf(factors);
  }

  /// The whole in basis points, rounded down.
  public int basisPoints() {
    return (int) StrictMath.floor(value * 10_000);
  }

  /// The confidence that records of evidence give; their order does not matter.
  ///
  /// @param amount what is to be transferred, in units of the asset
  /// @param asOf the time asked about, in seconds
  public static Confidence of(
      List<Evidence> evidence, Parameters parameters, double amount, long asOf) {
    List<Part> parts = new ArrayList<>();
    for (Factor factor : Factor.values()) {
      parts.add(best(factor, evidence, parameters, amount, asOf));
    }
    return new Join(parameters, parts).confidence();
  }

  /// More evidence never lowers a factor, so nobody gains by holding some back.
  private static Part best(
      Factor factor, List<Evidence> evidence, Parameters parameters, double amount, long asOf) {
    Part best = new Part(factor, null, 0, 0, 0);
    for (Evidence record : evidence) {
      if (record.measure().factor() != factor) {
        continue;
      }
      double worth = record.worth(parameters, amount, asOf);
      Part part = new Part(factor, record, asOf - record.observedAt(), worth, 0);
      if (isBetter(part, best)) {
        best = part;
      }
    }
    return best;
  }

  private static boolean isBetter(Part part, Part best) {
    if (best.evidence() == null || part.evidence() == null || part.value() != best.value()) {
      return best.evidence() == null || part.value() > best.value();
    }
    return part.evidence().id().compareTo(best.evidence().id()) < 0;
  }
}

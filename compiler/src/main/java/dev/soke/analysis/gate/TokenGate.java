package dev.soke.analysis.gate;

import dev.soke.model.Asset;
import dev.soke.model.Estate;
import dev.soke.model.PolicyProfile;
import dev.soke.model.Route;
import dev.soke.model.Token;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether both ends have a token of the asset, wired to each other and with the same digits. An
/// asset that says nothing of tokens is not asked.
record TokenGate(Estate estate, Route route) {
  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    Asset asset = estate.assets().get(route.asset().value());
    if (asset == null || asset.tokens().isEmpty()) return faults;
    Token here = on(asset, route.from());
    Token there = on(asset, route.to());
    if (here == null || there == null) {
      Located<String> end = here == null ? route.from() : route.to();
      faults.add(fault(Obstacle.NOT_WIRED, "there is no token on `" + end.value() + "`", end));
      return faults;
    }
    addWires(here, there, faults);
    addWires(there, here, faults);
    addDigits(asset, here, there, faults);
    addWrapped(there, faults);
    return faults;
  }

  private static @Nullable Token on(Asset asset, Located<String> venue) {
    return asset.tokens().stream()
        .filter(it -> it.venue().value().equals(venue.value()))
        .findFirst()
        .orElse(null);
  }

  private void addWires(Token one, Token other, List<Fault> faults) {
    if (!one.wiredTo().isEmpty()
        && one.wiredTo().stream().noneMatch(it -> it.value().equals(other.name().value()))) {
      String detail = "`" + one.name().value() + "` is not wired to `" + other.name().value() + "`";
      faults.add(fault(Obstacle.NOT_WIRED, detail, route.asset()));
    }
  }

  private void addDigits(Asset asset, Token here, Token there, List<Fault> faults) {
    long one = digits(asset, here);
    long other = digits(asset, there);
    if (one != other && route.rounding() == null) {
      faults.add(
          fault(Obstacle.DIGITS_DIFFER, one + " here and " + other + " there", route.asset()));
    }
  }

  private static long digits(Asset asset, Token token) {
    Located<Long> own = token.decimals();
    return own == null ? asset.decimals().value() : own.value();
  }

  private void addWrapped(Token there, List<Fault> faults) {
    PolicyProfile profile = estate.policyProfiles().get(route.profile().value());
    @Nullable Located<Boolean> canonical = profile == null ? null : profile.canonicalOnly();
    if (canonical != null && canonical.value() && there.wrapped().value()) {
      faults.add(fault(Obstacle.WRAPPED, "`" + there.name().value() + "`", route.to()));
    }
  }

  private Fault fault(Obstacle obstacle, String detail, Located<?> at) {
    return new Fault(obstacle, route.name().value(), detail, at.span());
  }
}

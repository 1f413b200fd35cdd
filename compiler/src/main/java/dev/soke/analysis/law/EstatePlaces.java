package dev.soke.analysis.law;

import dev.soke.model.Estate;
import dev.soke.model.PolicyProfile;
import dev.soke.model.Route;
import dev.soke.model.Venue;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The jurisdictions of an estate, and which of them a route touches.
public final class EstatePlaces {
  private EstatePlaces() {}

  /// What the jurisdictions of an estate lie in, and what its groups hold.
  public static Places of(Estate estate) {
    SequencedMap<String, String> parents = new TreeMap<>();
    estate
        .jurisdictions()
        .forEach((name, it) -> {
          Located<String> parent = it.parent();
          if (parent != null) parents.put(name, parent.value());
        });
    SequencedMap<String, List<Places.Membership>> groups = new TreeMap<>();
    estate
        .groups()
        .forEach((name, it) ->
            groups.put(
                name,
                it.members().stream()
                    .map(member -> new Places.Membership(member.value(), null, null))
                    .toList()));
    return new Places(parents, groups);
  }

  /// A jurisdiction that a route touches.
  ///
  /// @param by what brings it in, such as an operator
  public record Touched(String by, Located<String> jurisdiction) {}

  /// The jurisdictions that a route touches: those of both its ends, and of who runs it.
  public static List<Touched> touched(Estate estate, Route route) {
    List<Touched> touched = new ArrayList<>();
    for (Located<String> end : List.of(route.from(), route.to())) {
      Venue venue = estate.venues().get(end.value());
      if (venue != null) {
        venue
            .jurisdictions()
            .forEach(it ->
                touched.add(
                    new Touched("`" + end.value() + "`", new Located<>(it.value(), end.span()))));
      }
    }
    route.operators().forEach(it -> touched.add(new Touched("who runs it", it)));
    return touched;
  }

  /// The jurisdiction that a profile denies and that a code is or lies in; null when there is none.
  public static @Nullable String denied(PolicyProfile profile, Places places, String code) {
    return places.around(code).stream()
        .filter(around -> profile.denied().stream().anyMatch(it -> it.value().equals(around)))
        .findFirst()
        .orElse(null);
  }
}

package dev.soke.analysis.chain;

import dev.soke.model.Estate;
import dev.soke.model.Jurisdiction;
import dev.soke.source.Located;
import java.util.SortedMap;
import java.util.TreeMap;

/// Whose law each site falls under as a whole: what a state orders holds in all of its parts.
final class SiteLaws {
  private SiteLaws() {}

  /// The outermost jurisdiction of each site that says where it lies, by the name of the site.
  static SortedMap<String, String> of(Estate estate) {
    SortedMap<String, String> laws = new TreeMap<>();
    estate
        .sites()
        .forEach((name, site) -> {
          Located<String> location = site.location();
          if (location != null) laws.put(name, outermost(estate, location.value()));
        });
    return laws;
  }

  /// Goes outwards at most as often as there are jurisdictions, since parents may be in a ring.
  private static String outermost(Estate estate, String jurisdiction) {
    String found = jurisdiction;
    for (int step = 0; step < estate.jurisdictions().size(); step++) {
      Jurisdiction declared = estate.jurisdictions().get(found);
      if (declared == null || declared.parent() == null) return found;
      found = declared.parent().value();
    }
    return found;
  }
}

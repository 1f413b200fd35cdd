package dev.soke.analysis.ruling;

import dev.soke.model.Site;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One of the four sides of a site: each may be under another law.
///
/// @param name as it is written
record Facet(String name, Site site, Located<String> jurisdiction) {
  static final String LOCATION = "location";

  /// Those that a site says.
  static List<Facet> of(Site site) {
    List<Facet> facets = new ArrayList<>();
    add(facets, LOCATION, site, site.location());
    add(facets, "operator", site, site.operator());
    add(facets, "control-plane", site, site.controlPlane());
    add(facets, "key-custody", site, site.keyCustody());
    return facets;
  }

  String words() {
    return "`" + name + "` of site `" + site.name().value() + "`";
  }

  private static void add(
      List<Facet> facets, String name, Site site, @Nullable Located<String> jurisdiction) {
    if (jurisdiction != null) facets.add(new Facet(name, site, jurisdiction));
  }
}

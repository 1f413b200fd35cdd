package dev.soke.emit.acl;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Yaml;
import dev.soke.model.Endpoint;
import dev.soke.model.Estate;
import dev.soke.model.Plane;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// `acl/<plane>.yaml`: the services of a plane, whom they may call, and from where nobody may.
///
/// @param all every rule of the estate
record PlaneAcl(Estate estate, Plane plane, List<AclRule> all) {
  Artifact artifact() {
    List<AclRule> rules = rules();
    Data root =
        Data.mapping(plane.name().span())
            .put("plane", Data.text(plane.name()))
            .put(
                "default",
                Data.text(
                    plane.policy().value().name().toLowerCase(Locale.ROOT), plane.policy().span()))
            .put("allowed_services", allowed(rules))
            .put("denied_services", denied(rules))
            .put("outbound_allowed", outbound(rules))
            .put("inbound_denied_from", closedPlanes(rules))
            .put("rules", Data.sequence(rules.stream().map(AclRule::data).toList()))
            .build();
    return Yaml.artifact("acl/" + plane.name() + ".yaml", root, "acl.schema.json");
  }

  /// Those that touch the plane, each once.
  private List<AclRule> rules() {
    List<AclRule> rules = new ArrayList<>();
    NavigableSet<String> said = new TreeSet<>();
    for (AclRule rule : all) {
      if ((stands(rule.from()) || stands(rule.to())) && said.add(rule.meaning())) {
        rules.add(rule);
      }
    }
    return rules;
  }

  /// The services of this plane that take part in what is allowed.
  private Data allowed(List<AclRule> rules) {
    return names(
        rules.stream()
            .filter(AclRule::allowed)
            .flatMap(rule -> Stream.of(rule.from(), rule.to()))
            .filter(this::stands));
  }

  /// Whoever is turned away from this plane, whatever it wants there.
  private Data denied(List<AclRule> rules) {
    return names(
        rules.stream()
            .filter(rule -> !rule.allowed() && rule.access() == null && stands(rule.to()))
            .map(AclRule::from));
  }

  private static Data names(Stream<Endpoint> ends) {
    SequencedMap<String, Data> names = new TreeMap<>();
    ends.forEach(end -> names.putIfAbsent(end.toString(), Data.text(end.toString(), end.span())));
    return Data.sequence(new ArrayList<>(names.values()));
  }

  private Data outbound(List<AclRule> rules) {
    SequencedMap<String, Data> names = new TreeMap<>();
    for (AclRule rule : rules) {
      if (rule.allowed() && stands(rule.from())) {
        String way = rule.from() + " -> " + rule.to();
        names.putIfAbsent(way, Data.text(way, rule.span()));
      }
    }
    return Data.sequence(new ArrayList<>(names.values()));
  }

  /// The planes no allowed rule leads in from.
  private Data closedPlanes(List<AclRule> rules) {
    List<Data> closed = new ArrayList<>();
    for (Plane other : estate.planes().values()) {
      boolean open =
          rules.stream()
              .anyMatch(
                  rule -> rule.allowed() && stands(rule.to()) && stands(rule.from(), other.name()));
      if (!other.equals(plane) && !open) {
        closed.add(Data.text(other.name()));
      }
    }
    return Data.sequence(closed);
  }

  private boolean stands(Endpoint end) {
    return stands(end, plane.name());
  }

  private static boolean stands(Endpoint end, Located<String> plane) {
    return end.plane().value().equals(plane.value());
  }
}

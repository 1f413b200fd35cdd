package dev.soke.check;

import dev.soke.analysis.Calls;
import dev.soke.analysis.Direction;
import dev.soke.analysis.Permission;
import dev.soke.analysis.Permissions;
import dev.soke.model.Allow;
import dev.soke.model.Estate;
import dev.soke.model.Link;
import java.util.ArrayList;
import java.util.List;

/// Links and the rules that permit them, one fact for each direction.
final class LinkFacts {
  private LinkFacts() {}

  static List<Fact> of(Estate estate) {
    List<Fact> facts = new ArrayList<>();
    Permissions permissions = Permissions.of(estate);
    for (Link link : estate.links()) {
      for (Direction way : Direction.of(link.from(), link.to(), link.both())) {
        facts.add(link(link, way, permissions.judge(link, way)));
      }
    }
    Calls calls = Calls.of(estate);
    for (Allow allow : estate.allows()) {
      Direction.of(allow.from(), allow.to(), allow.both())
          .forEach(way -> facts.add(allow(allow, way, calls.need(allow, way))));
    }
    return facts;
  }

  private static Fact link(Link link, Direction way, Permission permission) {
    return new OnLinks.LinkFact(
        way.from().service().value(),
        way.from().plane().value(),
        way.to().service().value(),
        way.to().plane().value(),
        Words.of(link.protocol().value()),
        link.port().value(),
        Words.orEmpty(link.via()),
        Words.of(permission.verdict()),
        link.span(),
        way.from().span(),
        way.to().span(),
        link.protocol().span(),
        link.port().span(),
        permission.rule() == null ? link.span() : permission.rule());
  }

  private static Fact allow(Allow allow, Direction way, boolean needed) {
    return new OnLinks.AllowFact(
        way.from().service().value(),
        way.from().plane().value(),
        way.to().service().value(),
        way.to().plane().value(),
        way.from().isWildcard() || way.to().isWildcard(),
        needed,
        allow.span());
  }
}

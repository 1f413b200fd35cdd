package dev.soke.analysis;

import dev.soke.analysis.Permission.Verdict;
import dev.soke.model.Access;
import dev.soke.model.Allow;
import dev.soke.model.Deny;
import dev.soke.model.Estate;
import dev.soke.model.Link;
import dev.soke.model.Plane;
import dev.soke.model.Policy;
import dev.soke.source.Located;
import dev.soke.source.Span;

/// Judges links by the rules of an estate. A `deny` wins over all; else the plane that is called
/// decides: it is open, or an `allow` must name the link. The most exact rule speaks.
///
/// A link from or to `any` needs an `allow` as wide as itself, and is denied where a `deny` takes
/// away any part of it.
public final class Permissions {
  private final Estate estate;
  private final RuleIndex denies = new RuleIndex(true);
  private final RuleIndex allows = new RuleIndex(false);

  private Permissions(Estate estate) {
    this.estate = estate;
  }

  /// The permissions that the rules of an estate give and take.
  public static Permissions of(Estate estate) {
    Permissions permissions = new Permissions(estate);
    for (Deny rule : estate.denies()) {
      Direction.of(rule.from(), rule.to(), rule.both())
          .forEach(it ->
              permissions.denies.add(
                  it, rule.protocol(), rule.port(), isOnlyOfWriting(rule), rule.span()));
    }
    for (Allow rule : estate.allows()) {
      Direction.of(rule.from(), rule.to(), rule.both())
          .forEach(
              it -> permissions.allows.add(it, rule.protocol(), rule.port(), false, rule.span()));
    }
    return permissions;
  }

  /// Whoever writes can read as well, so what forbids reading forbids both.
  private static boolean isOnlyOfWriting(Deny rule) {
    Located<Access> access = rule.access();
    return access != null && access.value() == Access.WRITE;
  }

  /// Judges one direction of a link.
  public Permission judge(Link link, Direction way) {
    Span deny = denies.find(way, link);
    if (deny != null) {
      return new Permission(Verdict.DENIED, deny);
    }
    Plane called = estate.planes().get(way.to().plane().value());
    if (called == null || called.policy().value() == Policy.ALLOW) {
      return new Permission(Verdict.OPEN, null);
    }
    Span allow = allows.find(way, link);
    return new Permission(allow == null ? Verdict.UNLISTED : Verdict.LISTED, allow);
  }
}

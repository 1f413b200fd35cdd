package dev.soke.emit.acl;

import dev.soke.analysis.Direction;
import dev.soke.emit.Data;
import dev.soke.model.Access;
import dev.soke.model.Allow;
import dev.soke.model.Deny;
import dev.soke.model.Endpoint;
import dev.soke.model.Estate;
import dev.soke.model.Link;
import dev.soke.model.Protocol;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One way of one statement, as an enforcer reads it: the first that fits decides.
///
/// @param protocol null for every one
/// @param port null for every one
/// @param access null for every one
/// @param via the gateway it crosses, or null
record AclRule(
    Endpoint from,
    Endpoint to,
    @Nullable Located<Protocol> protocol,
    @Nullable Located<Long> port,
    @Nullable Located<Access> access,
    boolean allowed,
    @Nullable Located<String> reason,
    @Nullable Located<String> via,
    Span span) {
  /// Every rule of the estate: those that deny, for they win; then the links, which know their
  /// gateways; then what is allowed beyond them.
  static List<AclRule> all(Estate estate) {
    List<AclRule> rules = new ArrayList<>();
    estate.denies().forEach(it -> rules.addAll(ways(it)));
    estate.links().forEach(it -> rules.addAll(ways(it)));
    estate.allows().forEach(it -> rules.addAll(ways(it)));
    return rules;
  }

  private static List<AclRule> ways(Deny it) {
    AclRule written =
        new AclRule(
            it.from(),
            it.to(),
            it.protocol(),
            it.port(),
            writingOf(it),
            false,
            it.reason(),
            null,
            it.span());
    return written.along(it.both());
  }

  private static List<AclRule> ways(Link it) {
    AclRule written =
        new AclRule(
            it.from(),
            it.to(),
            it.protocol(),
            it.port(),
            readingOf(it),
            true,
            it.reason(),
            it.via(),
            it.span());
    return written.along(it.both());
  }

  private static List<AclRule> ways(Allow it) {
    AclRule written =
        new AclRule(
            it.from(), it.to(), it.protocol(), it.port(), null, true, it.reason(), null, it.span());
    return written.along(it.both());
  }

  /// This rule, and for an arrow of two heads the same the other way.
  private List<AclRule> along(boolean both) {
    return Direction.of(from, to, both).stream()
        .map(way ->
            new AclRule(way.from(), way.to(), protocol, port, access, allowed, reason, via, span))
        .toList();
  }

  /// What forbids reading forbids both.
  private static @Nullable Located<Access> writingOf(Deny deny) {
    Located<Access> access = deny.access();
    return access != null && access.value() == Access.WRITE ? access : null;
  }

  /// What a link may do is worth saying only where it is not everything.
  private static @Nullable Located<Access> readingOf(Link link) {
    return link.access().value() == Access.READ ? link.access() : null;
  }

  /// What it says of which traffic; of rules with one meaning the first is enough.
  String meaning() {
    return String.join(
        " ",
        from.toString(),
        to.toString(),
        text(protocol),
        text(port),
        text(access),
        allowed ? "yes" : "no");
  }

  Data data() {
    Data.MappingBuilder rule =
        Data.mapping(span)
            .put("action", Data.text(allowed ? "allow" : "deny"))
            .put("from", Data.text(from.toString(), from.span()))
            .put("to", Data.text(to.toString(), to.span()))
            .put(
                "protocol",
                protocol == null ? Data.text("any") : Data.text(text(protocol), protocol.span()));
    if (port != null) {
      rule.put("port", Data.whole(port.value(), port.span()));
    }
    if (access != null) {
      rule.put("access", Data.text(text(access), access.span()));
    }
    if (via != null) {
      rule.put("via", Data.text(via));
    }
    if (reason != null) {
      rule.put("reason", Data.text(reason));
    }
    return rule.build();
  }

  private static String text(@Nullable Located<?> value) {
    return value == null ? "" : value.value().toString().toLowerCase(Locale.ROOT);
  }
}

package dev.soke.analysis;

import dev.soke.model.Access;
import dev.soke.model.Endpoint;
import dev.soke.model.Link;
import dev.soke.model.Protocol;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Rules by what they name, so that a link finds the one that decides without walking all.
final class RuleIndex {
  /// A rule speaks of one protocol and port, or of all where it names none; and of links that
  /// write, or of all.
  private record Key(
      String from, String to, @Nullable Protocol protocol, @Nullable Long port, boolean writes) {}

  private final boolean byPart;
  private final SequencedMap<Key, Span> rules = new LinkedHashMap<>();

  /// @param byPart whether a rule about one service already meets a link from or to `any`
  RuleIndex(boolean byPart) {
    this.byPart = byPart;
  }

  /// Adds one direction of a rule; of two that say the same, the first stays.
  ///
  /// @param writes whether it leaves alone links that only read
  void add(
      Direction way,
      @Nullable Located<Protocol> protocol,
      @Nullable Located<Long> port,
      boolean writes,
      Span rule) {
    for (String from : covered(way.from())) {
      for (String to : covered(way.to())) {
        rules.putIfAbsent(new Key(from, to, valueOf(protocol), valueOf(port), writes), rule);
      }
    }
  }

  /// The most exact rule about one direction of a link.
  @Nullable Span find(Direction way, Link link) {
    Protocol protocol = link.protocol().value();
    long port = link.port().value();
    boolean writes = link.access().value() == Access.WRITE;
    for (String from : names(way.from())) {
      for (String to : names(way.to())) {
        for (Protocol spoken : Arrays.asList(protocol, null)) {
          for (Long number : Arrays.asList(port, null)) {
            Span rule = writes ? rules.get(new Key(from, to, spoken, number, true)) : null;
            Span wider = rules.get(new Key(from, to, spoken, number, false));
            if (rule != null || wider != null) {
              return rule == null ? wider : rule;
            }
          }
        }
      }
    }
    return null;
  }

  private List<String> covered(Endpoint end) {
    return byPart ? List.of(end.toString(), someOf(end)) : List.of(end.toString());
  }

  private static List<String> names(Endpoint end) {
    return List.of(end.toString(), end.isWildcard() ? someOf(end) : anyOf(end));
  }

  private static String anyOf(Endpoint end) {
    return Endpoint.ANY + "@" + end.plane();
  }

  private static String someOf(Endpoint end) {
    return "some@" + end.plane();
  }

  private static <T> @Nullable T valueOf(@Nullable Located<T> located) {
    return located == null ? null : located.value();
  }
}

package dev.soke.analysis;

import dev.soke.model.Endpoint;
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
  /// A rule speaks of one protocol and port, or of all where it names none.
  private record Key(String from, String to, @Nullable Protocol protocol, @Nullable Long port) {}

  private final boolean byPart;
  private final SequencedMap<Key, Span> rules = new LinkedHashMap<>();

  /// @param byPart whether a rule about one service already meets a link from or to `any`
  RuleIndex(boolean byPart) {
    this.byPart = byPart;
  }

  /// Adds one direction of a rule; of two that say the same, the first stays.
  void add(
      Direction way,
      @Nullable Located<Protocol> protocol,
      @Nullable Located<Long> port,
      Span rule) {
    for (String from : covered(way.from())) {
      for (String to : covered(way.to())) {
        rules.putIfAbsent(new Key(from, to, valueOf(protocol), valueOf(port)), rule);
      }
    }
  }

  /// The most exact rule about one direction of a link.
  @Nullable Span find(Direction way, Protocol protocol, long port) {
    for (String from : names(way.from())) {
      for (String to : names(way.to())) {
        for (Protocol spoken : Arrays.asList(protocol, null)) {
          for (Long number : Arrays.asList(port, null)) {
            Span rule = rules.get(new Key(from, to, spoken, number));
            if (rule != null) {
              return rule;
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

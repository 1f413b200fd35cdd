package dev.soke.analysis;

import dev.soke.model.Allow;
import dev.soke.model.Endpoint;
import dev.soke.model.Estate;
import dev.soke.model.Link;
import dev.soke.model.Protocol;
import dev.soke.source.Located;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// The calls that the links of an estate make, so that a rule finds one without walking all.
public final class Calls {
  private record Key(String from, String to, @Nullable Protocol protocol, @Nullable Long port) {}

  private final SequencedSet<Key> keys = new LinkedHashSet<>();

  private Calls() {}

  /// The calls of an estate.
  public static Calls of(Estate estate) {
    Calls calls = new Calls();
    for (Link link : estate.links()) {
      Direction.of(link.from(), link.to(), link.both()).forEach(way -> calls.add(link, way));
    }
    return calls;
  }

  /// Whether some call needs one direction of an `allow`.
  public boolean need(Allow allow, Direction way) {
    Located<Protocol> protocol = allow.protocol();
    Located<Long> port = allow.port();
    return keys.contains(
        new Key(
            way.from().toString(),
            way.to().toString(),
            protocol == null ? null : protocol.value(),
            port == null ? null : port.value()));
  }

  /// Under everything that a rule which covers it may say.
  private void add(Link link, Direction way) {
    for (String from : covering(way.from())) {
      for (String to : covering(way.to())) {
        for (Protocol protocol : Arrays.asList(link.protocol().value(), null)) {
          keys.add(new Key(from, to, protocol, link.port().value()));
          keys.add(new Key(from, to, protocol, null));
        }
      }
    }
  }

  private static List<String> covering(Endpoint end) {
    return List.of(end.toString(), Endpoint.ANY + "@" + end.plane());
  }
}

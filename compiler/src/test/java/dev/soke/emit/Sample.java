package dev.soke.emit;

import dev.soke.source.Located;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// The text of a small estate with one of everything that the back ends write, and the places in
/// it. Every value points at the first place where its words stand.
public final class Sample {
  /// A digest as images have one.
  public static final String DIGEST = "sha256:" + "ab".repeat(32);

  /// The text the estate stands for.
  public static final Source SOURCE =
      new Source(
          "demo.soke",
          """
          estate demo { label-prefix = "com.demo" }
          transport lan { sidecar = hub; uplink = 10.9.0.0/24 }
          plane ops over lan { subnet = 10.1.0.0/24 }
          plane vault over lan { subnet = 10.2.0.0/24; host-subnet = 10.8.0.0/24 }
          image sealed "registry.example/sealed@DIGEST"
          secret api-keys as dotenv
          secret seal-key
          service hub on [ops, vault] { always = true; health exec ["hub-ok"] }
          service keeper on vault {
            user = "1000:1000"; memory = 256MiB; cpu = 0.5cores; pids = 64
            scratch = ["/run"]; command = ["run", "$SELF"]
            env { MODE = "is ${MODE}"; PRICE = "5$"; HOME = "$${HOME}" }
            secrets = [seal-key, api-keys]
            port rpc tcp 8090 host 18090
            port gossip quic 9000 host 19000
            address 10.2.0.5
            health exec ["keeper", "$READY"] every 1500ms
            after = [hub, web]
            config limits from "files/limits.toml" at "/etc/limits.toml"
          }
          service web on ops { health exec "wget $HOST" }
          store ledger by keeper at "/data"
          profile back { services = [keeper] }
          profile front { services = [web] }
          site fra runs [front, back]
          cluster fra-one at fra { env { MODE = live; LIMITS = 0..1023 } }
          cluster fra-two at fra runs [back] { env { MODE = dry } }
          environment {
            variable ID from cluster
            variable ROLES from profiles
            variable MODE
            variable LIMITS form range default "0..7"
            variable TOKEN in api-keys
          }
          wave second after first soak 2h { clusters = [fra-two] }
          wave first { clusters = [fra-one] }
          """
              .replace("DIGEST", DIGEST));

  /// The file that a service of the estate reads; its last line is not ended.
  public static final Source LIMITS = new Source("files/limits.toml", "# bounds\r\nmost = 7");

  private Sample() {}

  /// Where the words first stand in the text.
  public static Span span(String words) {
    int start = SOURCE.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("the text does not say " + words);
    }
    return new Span(SOURCE, start, start + words.length());
  }

  /// These words of the text.
  public static Located<String> word(String words) {
    return at(words, words);
  }

  /// Several words of the text.
  public static List<Located<String>> words(String... words) {
    return Stream.of(words).map(Sample::word).toList();
  }

  /// A value where its words stand in the text.
  public static <T> Located<T> at(String words, T value) {
    return new Located<>(value, span(words));
  }

  /// The things by their names.
  @SafeVarargs
  static <T> SequencedMap<String, T> named(Function<T, Located<String>> name, T... things) {
    SequencedMap<String, T> named = new TreeMap<>();
    for (T thing : things) {
      named.put(name.apply(thing).value(), thing);
    }
    return named;
  }
}

package dev.soke.emit;

import static dev.soke.emit.Sample.at;
import static dev.soke.emit.Sample.span;
import static dev.soke.emit.Sample.word;
import static dev.soke.emit.Sample.words;

import dev.soke.model.Address;
import dev.soke.model.Bytes;
import dev.soke.model.Command;
import dev.soke.model.Config;
import dev.soke.model.Cores;
import dev.soke.model.Health;
import dev.soke.model.Ipv4;
import dev.soke.model.Network;
import dev.soke.model.Port;
import dev.soke.model.Protocol;
import dev.soke.model.Seccomp;
import dev.soke.model.Service;
import dev.soke.model.Setting;
import dev.soke.source.Located;
import java.time.Duration;
import java.util.List;

/// The services of the sample.
final class SampleServices {

  private SampleServices() {}

  static Service hub() {
    return plain(
        "hub",
        true,
        words("ops", "vault"),
        health("health exec [\"hub-ok\"]", 30_000, words("hub-ok")));
  }

  static Service web() {
    return plain(
        "web", false, words("ops"), health("health exec \"wget", 30_000, words("wget $HOST")));
  }

  static Service keeper() {
    return new Service(
        word("keeper"),
        words("vault"),
        word("sealed"),
        at("keeper on vault", false),
        words("run", "$SELF"),
        health("health exec [\"keeper\"", 1_500, words("keeper", "$READY")),
        List.of(port("rpc", Protocol.TCP, 8090, 18090), port("gossip", Protocol.QUIC, 9000, 19000)),
        List.of(new Address(at("10.2.0.5", new Ipv4(0x0A020005)), null, span("address 10.2.0.5"))),
        List.of(
            setting("MODE = \"is", "is ${MODE}"),
            setting("PRICE", "5$"),
            setting("HOME", "$${HOME}")),
        words("seal-key", "api-keys"),
        List.of(),
        words("hub", "web"),
        at("256MiB", new Bytes(256L << 20)),
        at("0.5cores", new Cores(500)),
        at("64", 64L),
        word("1000:1000"),
        words("/run"),
        List.of(),
        at("keeper on vault", Seccomp.DEFAULT),
        at("keeper on vault", false),
        at("keeper on vault", false),
        at("keeper on vault", Network.PLANES),
        List.of(),
        List.of(
            new Config(
                word("limits"),
                word("files/limits.toml"),
                word("/etc/limits.toml"),
                span("config limits"))),
        at("keeper on vault", false),
        at("keeper on vault", Duration.ofMinutes(5)),
        null,
        at("keeper on vault", false),
        null,
        "",
        span("service keeper"));
  }

  private static Service plain(
      String name, boolean always, List<Located<String>> planes, Health health) {
    String header = "service " + name;
    return new Service(
        new Located<>(name, span(header)),
        planes,
        word("sealed"),
        at(header, always),
        List.of(),
        health,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        at(header, new Bytes(1_000)),
        at(header, new Cores(1_000)),
        at(header, 256L),
        at(header, "65532:65532"),
        List.of(),
        List.of(),
        at(header, Seccomp.DEFAULT),
        at(header, false),
        at(header, false),
        at(header, Network.PLANES),
        List.of(),
        List.of(),
        at(header, false),
        at(header, Duration.ofMinutes(5)),
        null,
        at(header, false),
        null,
        "",
        span(header));
  }

  private static Health health(String words, long everyMillis, List<Located<String>> exec) {
    return new Health(
        new Command(exec, !words.contains("[")),
        at(words, Duration.ofMillis(everyMillis)),
        at(words, Duration.ofSeconds(5)),
        at(words, 3L),
        at(words, Duration.ofMinutes(2)),
        span(words));
  }

  private static Port port(String name, Protocol protocol, long number, long host) {
    return new Port(
        word(name),
        at(name, protocol),
        at(Long.toString(number), number),
        at("host " + host, host),
        at(name, new Ipv4(0x7F000001)),
        span("port " + name));
  }

  static Setting setting(String words, String value) {
    String name = words.split(" ", -1)[0];
    return new Setting(at(words, name), word(value));
  }
}

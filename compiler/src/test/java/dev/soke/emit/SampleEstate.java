package dev.soke.emit;

import static dev.soke.emit.Sample.at;
import static dev.soke.emit.Sample.named;
import static dev.soke.emit.Sample.span;
import static dev.soke.emit.Sample.word;
import static dev.soke.emit.Sample.words;

import dev.soke.model.Cidr;
import dev.soke.model.Cluster;
import dev.soke.model.Contents;
import dev.soke.model.Endpoints;
import dev.soke.model.Environment;
import dev.soke.model.Estate;
import dev.soke.model.Header;
import dev.soke.model.Image;
import dev.soke.model.Ipv4;
import dev.soke.model.Plane;
import dev.soke.model.Policy;
import dev.soke.model.Presence;
import dev.soke.model.Profile;
import dev.soke.model.Publish;
import dev.soke.model.Secret;
import dev.soke.model.SecretFormat;
import dev.soke.model.Service;
import dev.soke.model.Setting;
import dev.soke.model.Site;
import dev.soke.model.Store;
import dev.soke.model.Transport;
import dev.soke.model.Variable;
import dev.soke.model.VariableForm;
import dev.soke.model.VariableSource;
import dev.soke.model.Wave;
import dev.soke.source.Located;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The estate that [Sample] describes, made by hand.
public final class SampleEstate {
  private SampleEstate() {}

  /// The estate as the text says it.
  public static Estate estate() {
    return with(environment(), "live");
  }

  /// The estate without an `environment`.
  public static Estate withoutEnvironment() {
    return with(null, "live");
  }

  /// The estate with another value for `MODE` in the cluster `fra-one`.
  public static Estate withMode(String mode) {
    return with(environment(), mode);
  }

  private static Estate with(@Nullable Environment environment, String mode) {
    String image = "registry.example/sealed@" + Sample.DIGEST;
    return new Estate(
        new Header(word("demo"), null, word("com.demo"), null, "", span("estate demo")),
        named(Transport::name, transport()),
        named(
            Plane::name, plane("ops", 0x0A010000, null), plane("vault", 0x0A020000, hostSubnet())),
        named(
            Image::name,
            new Image(word("sealed"), word(image), List.of(), "", span("image sealed"))),
        named(
            Secret::name,
            secret("api-keys", SecretFormat.DOTENV),
            secret("seal-key", SecretFormat.BINARY)),
        named(
            Store::name,
            new Store(word("ledger"), word("keeper"), word("/data"), null, "", span("store"))),
        named(Service::name, SampleServices.hub(), SampleServices.keeper(), SampleServices.web()),
        new TreeMap<>(),
        named(Profile::name, profile("back", "keeper"), profile("front", "web")),
        named(
            Site::name,
            new Site(
                word("fra"),
                words("front", "back"),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                "",
                span("site fra"))),
        named(Cluster::name, first(mode), second()),
        named(Wave::name, wave("first", "fra-one", 0), wave("second", "fra-two", 2, "first")),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        environment,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Contents.of(List.of(Sample.LIMITS)));
  }

  private static Transport transport() {
    Cidr uplink = new Cidr(new Ipv4(0x0A090000), 24);
    return new Transport(
        word("lan"),
        List.of(),
        at("transport lan", Endpoints.ANY),
        word("hub"),
        at("10.9.0.0/24", uplink),
        null,
        at("transport lan", false),
        "",
        span("transport lan"));
  }

  private static Located<Cidr> hostSubnet() {
    return at("10.8.0.0/24", new Cidr(new Ipv4(0x0A080000), 24));
  }

  private static Plane plane(String name, long network, @Nullable Located<Cidr> hostSubnet) {
    String header = "plane " + name;
    Cidr subnet = new Cidr(new Ipv4(network), 24);
    return new Plane(
        new Located<>(name, span(header)),
        word("lan"),
        at(subnet.toString(), subnet),
        at(header, Policy.ALLOW),
        at(header, Publish.LOOPBACK),
        hostSubnet,
        "",
        span(header));
  }

  private static Secret secret(String name, SecretFormat format) {
    return new Secret(
        word(name), at("secret " + name, format), List.of(), null, "", span("secret " + name));
  }

  private static Profile profile(String name, String service) {
    String header = "profile " + name;
    return new Profile(
        new Located<>(name, span(header)),
        words(service),
        List.of(),
        null,
        List.of(),
        List.of(),
        at(header, false),
        List.of(),
        "",
        span(header));
  }

  private static Cluster first(String mode) {
    Setting limits = new Setting(word("LIMITS"), at("0..1023", "0..1023"));
    Setting own = new Setting(word("MODE"), at("live", mode));
    return new Cluster(
        word("fra-one"),
        word("fra"),
        List.of(),
        List.of(own, limits),
        List.of(),
        "",
        span("cluster fra-one"));
  }

  private static Cluster second() {
    Setting own = new Setting(word("MODE"), word("dry"));
    return new Cluster(
        word("fra-two"),
        word("fra"),
        words("back"),
        List.of(own),
        List.of(),
        "",
        span("cluster fra-two"));
  }

  private static Environment environment() {
    return new Environment(
        List.of(
            variable("ID", VariableSource.CLUSTER, null, VariableForm.TEXT, null),
            variable("ROLES", VariableSource.PROFILES, null, VariableForm.TEXT, null),
            variable("MODE", null, null, VariableForm.TEXT, null),
            variable("LIMITS", null, word("0..7"), VariableForm.RANGE, null),
            variable("TOKEN", null, null, VariableForm.TEXT, word("api-keys"))),
        span("environment"));
  }

  private static Variable variable(
      String name,
      @Nullable VariableSource source,
      @Nullable Located<String> fallback,
      VariableForm form,
      @Nullable Located<String> secret) {
    String header = "variable " + name;
    return new Variable(
        new Located<>(name, span(header)),
        at(header, Presence.REQUIRED),
        source == null ? null : at(header, source),
        fallback,
        at(header, form),
        List.of(),
        secret,
        at(header, false),
        "",
        span(header));
  }

  private static Wave wave(String name, String cluster, long soakHours, String... after) {
    String header = "wave " + name;
    return new Wave(
        new Located<>(name, span(header)),
        words(after),
        at(header, Duration.ofHours(soakHours)),
        words(cluster),
        List.of(),
        List.of(),
        "",
        span(header));
  }
}

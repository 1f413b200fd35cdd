package dev.soke.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.model.Bytes;
import dev.soke.model.Estate;
import dev.soke.model.Protocol;
import dev.soke.model.Service;
import dev.soke.source.Located;
import dev.soke.source.Source;
import dev.soke.syntax.Syntax;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// What the resolver makes of texts that hold.
class ResolverTest {
  private static final String BASE =
      """
      estate demo { owner = "ops@demo.example" }
      transport lan { carries = [tcp, udp] }
      plane ops over lan { subnet = 10.1.0.0/24; default = deny }
      image web "registry.example/web"
      image db "registry.example/db"
      /// Serves pages.
      service web on ops {
        image  = web
        memory = 1.5GiB
        port http tcp 8_080 host 80
        address 10.1.0.9
        env { MODE = fast; SHARDS = 0..15; URL = "http://x/?a=1" }
        health exec ["web", "check"] every 1min within 250ms
        scratch += ["/run"]
      }
      """;

  private static Estate estate(String... texts) {
    var trees = Stream.of(texts).map(text -> Syntax.parse(new Source("demo.soke", text))).toList();
    Resolution resolution = Resolver.resolve(trees);
    assertEquals(List.of(), resolution.diagnostics());
    return assertNotNull(resolution.estate());
  }

  private static Service web(String... texts) {
    return assertNotNull(estate(texts).services().get("web"));
  }

  private static <T> T assertNotNull(@Nullable T value) {
    Assertions.assertNotNull(value);
    return value;
  }

  private static List<String> words(List<Located<String>> values) {
    return values.stream().map(Located::value).toList();
  }

  @Test
  void readsHeadersBodiesAndDefaults() {
    Service web = web(BASE);
    assertEquals("Serves pages.", web.doc());
    assertEquals(List.of("ops"), words(web.planes()));
    assertEquals(new Bytes(3L << 29), web.memory().value());
    assertEquals(1000, web.cpu().value().thousandths());
    assertEquals(8080, web.ports().getFirst().number().value());
    assertEquals(Protocol.TCP, web.ports().getFirst().protocol().value());
    assertEquals("10.1.0.9", web.addresses().getFirst().value().value().toString());
    assertEquals(List.of("/tmp", "/run"), words(web.scratch()));
  }

  @Test
  void keepsSettingsAsTexts() {
    List<String> settings = web(BASE).env().stream().map(s -> s.name() + "=" + s.value()).toList();
    assertEquals(List.of("MODE=fast", "SHARDS=0..15", "URL=http://x/?a=1"), settings);
  }

  @Test
  void readsHealth() {
    var health = assertNotNull(web(BASE).health());
    assertEquals(List.of("web", "check"), words(health.exec().words()));
    assertEquals(Duration.ofMinutes(1), health.interval().value());
    assertEquals(Duration.ofMillis(250), health.timeout().value());
    assertEquals(3, health.retries().value());
  }

  @Test
  void pointsAtTheWords() {
    Service web = web(BASE);
    assertEquals("1.5GiB", web.memory().span().text());
    assertEquals("service web on ops", web.span().text());
    assertEquals("service web on ops", web.cpu().span().text());
  }

  @Test
  void overridesChangeOnlyWhatTheyName() {
    Service web =
        web(
            BASE,
            """
            override service web {
              image = db
              env { MODE = slow; EXTRA = 1 }
              port http tcp 9000
              port admin tcp 9001
              health exec "ok"
              scratch += ["/var"]
            }
            """);
    assertEquals("db", web.image().value());
    assertEquals(new Bytes(3L << 29), web.memory().value());
    assertEquals(
        List.of("MODE=slow", "SHARDS=0..15", "URL=http://x/?a=1", "EXTRA=1"),
        web.env().stream().map(s -> s.name() + "=" + s.value()).toList());
    assertEquals(
        List.of("http 9000", "admin 9001"),
        web.ports().stream().map(p -> p.name() + " " + p.number()).toList());
    assertEquals(List.of("/tmp", "/run", "/var"), words(web.scratch()));
  }

  @Test
  void theOrderOfTextsDoesNotMatter() {
    String links =
        """
        web@ops -> web@ops tcp 8080 "b"
        any@ops -> web@ops tcp 8080 "a"
        """;
    assertEquals(estate(BASE, links).links().toString(), estate(links, BASE).links().toString());
  }

  @Test
  void aReasonMayStandWithoutProtocolAndPort() {
    var allow = estate(BASE, "allow any@ops -> web@ops \"all may\"").allows().getFirst();
    assertEquals("all may", assertNotNull(allow.reason()).value());
    assertEquals(null, allow.port());
  }
}

package dev.soke.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentSecretsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "db_password = spring-4711",
        "  password: spring-4711",
        "{\"user\": \"a\", \"password\": \"spring-4711\"}",
        "<password>spring-4711</password>",
        "-----BEGIN OPENSSH PRIVATE KEY-----",
        "url: postgres://shop:spring@tables/orders",
        "api_key=\"k-1\"",
        "s3_secret_key: enc:sops",
      })
  void isTold(String line) {
    var found = ContentSecrets.in(new Source("files/x", "first = 1\n" + line + "\nlast = 2\n"));
    assertEquals(1, found.size());
    assertEquals(line, found.getFirst().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "max_tokens = 4096",
        "token_ttl: 30s",
        "password_file = /run/secrets/db",
        "password: ${DB_PASSWORD}",
        "secret:",
        "keys: [a, b]",
        "url: http://shop.example:8080/@me",
        "",
      })
  void isNot(String line) {
    assertEquals(0, ContentSecrets.in(new Source("files/x", line + "\n")).size());
  }
}

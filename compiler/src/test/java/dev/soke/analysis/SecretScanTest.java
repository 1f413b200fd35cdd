package dev.soke.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.soke.analysis.SecretScan.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretScanTest {
  private static final String KEY =
      "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DB_PASSWORD       | hunter2                                | PLAIN
          PASSWORD          | 123456                                 | PLAIN
          JWT_SECRET        | abc                                    | PLAIN
          API_KEY           | abc                                    | PLAIN
          S3_ACCESS_KEY     | minioadmin                             | PLAIN
          S3_SECRET_KEY     | minioadmin                             | PLAIN
          SESSION_SALT      | pepper                                 | PLAIN
          WALLET_MNEMONIC   | abandon abandon about                  | PLAIN
          AUTH_TOKEN        | abc/def+ghi=                           | PLAIN
          DATABASE_OPTIONS  | host=db password=hunter2               | PLAIN
          NOTE              | -----BEGIN EC PRIVATE KEY-----         | PLAIN
          NOTE              | -----BEGIN PRIVATE KEY-----            | PLAIN
          IDENTITY          | AGE-SECRET-KEY-1QQQQQQQQ               | PLAIN
          AWS               | AKIAABCDEFGHIJKLMNOP                   | PLAIN
          DATABASE          | postgres://app:hunter2@db:5432/app     | URL
          CACHE             | redis://:hunter2@cache:6379            | URL
          DATABASE          | postgres://${USER}:hunter2@db/app      | URL
          DATABASE          | postgres://db/app?user=a&password=abc  | URL
          S3_SECRET_KEY     | enc:sops                               | PRETENDED
          LEDGER_PUBKEYS    | enc:sops                               | PRETENDED
          ANYTHING          | 'ENC[AES256_GCM,data:abc]'             | PRETENDED
          DB_PASSWORD       | changeme                               | PRETENDED
          DB_PASSWORD       | <your password>                        | PRETENDED
          DB_PASSWORD       | ********                               | PRETENDED
          """)
  void suspects(String name, String value, Kind kind) {
    assertEquals(kind, SecretScan.of(name, value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DB_PASSWORD         | ${DB_PASSWORD}
          DB_PASSWORD         | ''
          DB_PASSWORD         | /run/secrets/db
          DB_PASSWORD_FILE    | secrets-db
          DB_SECRET           | ./secret.txt
          TOKEN_TTL           | 3600
          TOKEN_ISSUER        | lucid
          TOKEN_ADDRESS       | TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t
          PASSWORD_MIN_LENGTH | 12
          TOKEN_SERVER        | http://auth:8080/token
          REQUIRE_PASSWORD    | true
          SECRETARY           | jane
          TOKENIZER           | bpe
          COMPASS             | north
          PUBLIC_KEY          | abc
          MONKEY              | see
          KEY_COUNT           | 5
          DATABASE            | postgres://app:${DB_PASSWORD}@db/app
          DATABASE            | postgres://app@db/app
          DATABASE            | postgres://db:5432/app
          ENDPOINT            | http://x.onion:80/a@b
          NOTE                | -----BEGIN CERTIFICATE-----
          NOTE                | -----BEGIN PUBLIC KEY-----
          ENCODING            | encoded
          TRON_MODE           | shasta
          """)
  void trusts(String name, String value) {
    assertNull(SecretScan.of(name, value));
  }

  @ParameterizedTest
  @CsvSource({"NODE_KEY,PLAIN", "VALIDATOR_PK,PLAIN", "KEY,PLAIN", "PRIVATE_KEY,PLAIN"})
  void aKeyBesideTheNameOfOneIsOne(String name, Kind kind) {
    assertEquals(kind, SecretScan.of(name, KEY));
    assertEquals(kind, SecretScan.of(name, "0x" + KEY));
  }

  @Test
  void aDigestIsNoKey() {
    assertNull(SecretScan.of("POLICY_DIGEST", KEY));
    assertNull(SecretScan.of("NODE_PUBLIC_KEY", KEY));
    assertNull(SecretScan.of("KEY_FINGERPRINT", KEY));
    assertNull(SecretScan.of("NODE_KEY", KEY.substring(2)));
  }
}

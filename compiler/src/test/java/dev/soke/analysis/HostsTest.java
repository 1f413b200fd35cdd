package dev.soke.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostsTest {
  /// Hosts as text: `!` marks those that leave the estate in the clear, `~` onion ones.
  private static String hosts(String variable, String value) {
    return Hosts.of(variable, value, "10.30.0.5"::equals).stream()
        .map(it -> (it.internal() ? "" : it.onion() ? "~" : "!") + it.name())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://api.example.com/v1?x=1               | !api.example.com
          HTTPS://API.Example.COM                      | !api.example.com
          https://api.example.shop                     | !api.example.shop
          http://user:pw@db.example:5432/x             | !db.example
          wss://node.example:8546                      | !node.example
          mongodb://u:p@a.example:27017,b.example/x    | !a.example !b.example
          http://a.example,http://b.example            | !a.example !b.example
          https://x.onion/?to=https://b.example/c.d    | ~x.onion !b.example
          jdbc:postgresql://db.example:5432/x          | !db.example
          http://walletd:8090/ready                    | walletd
          http://localhost:80 http://127.0.0.53        | localhost 127.0.0.53
          http://[::1]:80/ http://[2001:db8::7]:80/    | ::1 !2001:db8::7
          http://app.localhost:3000                    | app.localhost
          enode://0a1b@203.0.113.7:30303               | !203.0.113.7
          nodeid@203.0.113.7:26656                     | !203.0.113.7
          beta:9050                                    | beta
          db.example.org:5432                          | !db.example.org
          db.internal.zone:5432                        | !db.internal.zone
          a.example.net, b.example.net;c.example.net   | !a.example.net !b.example.net !c.example.net
          host=db.example.com port=5432                | !db.example.com
          u:p@tcp(db.example.com:3306)/x               | !db.example.com
          git@github.example.com:org/x.git             | !github.example.com
          seed.example.com.                            | !seed.example.com
          registry.example.com/team/app                | !registry.example.com
          see api.example.de for more                  | !api.example.de
          abcdef.onion                                 | ~abcdef.onion
          abcdef.onion:443                             | ~abcdef.onion
          8.8.8.8                                      | !8.8.8.8
          192.168.1.9:80                               | !192.168.1.9
          10.30.0.5:8090                               | 10.30.0.5
          0.0.0.0:8080                                 | 0.0.0.0
          /dns4/boot.example.com/tcp/4001/p2p/Qm1      | !boot.example.com
          /ip4/203.0.113.7/tcp/4001                    | !203.0.113.7
          /onion3/abcdef:1234                          | ~abcdef.onion
          {"url":"https://a.example.com"}              | !a.example.com
          https://${SUB}:443/a https://b.example:${P}  | !b.example
          """)
  void findsHosts(String value, String expected) {
    assertEquals(expected, hosts("VALUE", value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1.2.3
          v1.2.3-rc.1
          7.0
          0.5
          2.0.rc
          512MiB
          1.5GB
          12:30
          65532:65532
          config.yaml
          /etc/app.example/config.yaml
          ./run.sh
          main.py
          README.md
          libfoo.so
          archive.tar.gz
          config/app.json
          application/json
          Europe/Berlin
          en_US.UTF-8
          ops@lucid.example
          first.last@mail.example.com
          orders.created
          logging.level
          com.lucid.plane
          org.example.app
          -Dfile.encoding=UTF-8
          -Dhttp.keepAlive=x
          ${HOST}
          http://${HOST}:8080/x
          ${HOST}.example.com
          https://a.${DOMAIN}/
          api.example.${TLD}
          *.example.com
          .onion
          10.0.0.0/8
          999.1.1.1
          unix:///var/run/x.sock
          file:///etc/app.conf
          shasta
          0..1023
          a=b
          ...
          e.g.
          $5.00
          """)
  void leavesTheRestAlone(String value) {
    assertEquals("", hosts("VALUE", value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          S3_ENDPOINT | s3.storage.shop | !s3.storage.shop
          S3_MODE     | s3.storage.shop | ''
          DHT_SEEDS   | a.rs b.sh       | !a.rs !b.sh
          DHT_FILES   | a.rs b.sh       | ''
          PEERS       | peers.json      | ''
          HOST        | 1.2.3           | ''
          """)
  void theNameOfTheVariableHelps(String variable, String value, String expected) {
    assertEquals(expected, hosts(variable, value));
  }

  @Test
  void longValuesDoNotExhaustTheStack() {
    assertEquals("", hosts("HOST", "a.".repeat(200_000)));
    assertEquals("", hosts("HOST", "http://" + "a.".repeat(200_000)));
    assertEquals("a", hosts("HOST", "http://a," + "x+".repeat(200_000)));
  }
}

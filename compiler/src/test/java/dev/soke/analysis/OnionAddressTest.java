package dev.soke.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnionAddressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          f6dpg3umawf5y4olnxu2lefgyql6nvmm77wqyjwjp54lxsscgsmokwad.onion | none
          duckduckgogg42xjoc72x3sjasowoarfbgcmvfimaftt6twagswzczad.onion | none
          duckduckgogg42xjoc72x3sjasowoarfbgcmvfimaftt6twagswzczae.onion | is not of version 3
          euckduckgogg42xjoc72x3sjasowoarfbgcmvfimaftt6twagswzczad.onion | does not match its checksum
          fvyrmqvxe2yeialcpsu7xlbs6xefgd5rsa6mjwycewdrpeq2jcaupbac.onion | is not of version 3
          duckduckgogg42xj.onion | has 16 characters before `.onion` instead of 56
          duckduckgogg42xjoc72x3sjasowoarfbgcmvfimaftt6twagswzcza0.onion | has other characters than `a` to `z` and `2` to `7`
          Duckduckgogg42xjoc72x3sjasowoarfbgcmvfimaftt6twagswzczad.onion | has other characters than `a` to `z` and `2` to `7`
          web.example | does not end with `.onion`
          .onion | has 0 characters before `.onion` instead of 56
          """)
  void saysWhatIsWrong(String host, String problem) {
    assertEquals(problem == null ? "" : problem, OnionAddress.problem(host));
  }
}

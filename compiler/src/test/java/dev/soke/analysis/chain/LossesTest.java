package dev.soke.analysis.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.Estates;
import dev.soke.analysis.chain.Losses.Share;
import dev.soke.model.Domain;
import dev.soke.model.Estate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What validators are lost with.
class LossesTest {
  private static final String TEXT =
      """
      estate demo {}
      transport lan {}
      plane ledger over lan { subnet = 10.1.0.0/24 }
      image besu "registry.example/besu@sha256:4b5e57f6eb2f42b9039b3d1e13929295f231749c510cbe341cd68036d9af97e2"
      jurisdiction ae {}
      jurisdiction ae-difc within ae {}
      jurisdiction de {}
      site abu { location = ae }
      site dub { location = ae-difc }
      site fra { location = de }
      site mad {}
      chain demo 138 on ledger { image = besu; qbft {} }
      node v1 of demo as validator at abu {
        host = h1
        key  = 0x\
      f14f6019ecebe9ca782a8dbf9a8c03ed86585af479017855c37ba055ce4c8ea5\
      477040ef618a4fce710798fe775113f67de83408d400e10ff2e55689bdad8071
        address 10.1.0.11 on ledger
      }
      node v2 of demo as validator at dub {
        host = h2
        key  = 0x\
      7e8eb1a19b6b68d5570d4ef8ac6125fbf0bd1c281091aa00974c216a7cf449f6\
      c6caf75447a7f4d3a76dbd44a77bc622761236c8aa5f6b6df34fd2da2616f992
        address 10.1.0.12 on ledger
      }
      node v3 of demo as validator at fra {
        host = h3
        key  = 0x\
      bf8ceafe288e20dd1d58460714cf9fbd3c995f4533e3eefeb66063acdedc4b50\
      77a0903417553766ab2f3c00c75a0d0f61c9cf1473ef769357a0bb40a959aee2
        address 10.1.0.13 on ledger
      }
      node v4 of demo as validator at mad {
        host = h4
        key  = 0x\
      1e7805f6d9c205ee8e0eaf8c7ff8cb3c9743a57a0dd7667fa48b57d7fda08b04\
      be69cebd2cc8aaf0ad293c0d4417bfcf433b16331920d1d078e904bee5ba584e
        address 10.1.0.14 on ledger
      }
      """;

  @Test
  void aStateTakesWhatLiesInItsZones() {
    assertEquals(
        List.of(new Share("ae", 2), new Share("a place not told", 1), new Share("de", 1)),
        shares(Domain.JURISDICTIONS));
  }

  @Test
  void whoSaysNothingIsRunByTheOwner() {
    assertEquals(List.of(new Share("the owner", 4)), shares(Domain.OPERATOR));
    assertEquals(4, shares(Domain.SITE).size());
  }

  private static List<Share> shares(Domain domain) {
    Estate estate = Estates.of(TEXT);
    ChainNodes nodes = ChainNodes.all(estate).getFirst();
    return Losses.of(nodes, domain).shares();
  }
}

package dev.soke.analysis.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.Estates;
import dev.soke.analysis.placement.Demand;
import dev.soke.analysis.placement.Seat;
import dev.soke.analysis.placement.Verdict;
import dev.soke.model.Estate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Hosts for guests that name none.
class SeatingTest {
  private static final String CLUSTER =
      """
      estate demo {}
      site az-1 {}
      pve az at az-1 {
        version = "9.2"
        storage nas as nfs { content = [images] }
        storage ssd as lvmthin { content = [images]; hosts = [pve-3] }
      }
      host pve-1 of az { address = 10.0.0.1; cores = 8cores; memory = 34GiB; bridge vmbr0 {} }
      host pve-2 of az { address = 10.0.0.2; cores = 8cores; memory = 34GiB; bridge vmbr0 {} }
      host pve-3 of az { address = 10.0.0.3; cores = 8cores; memory = 18GiB; bridge vmbr0 {} }
      """;

  private static final List<String> GUESTS =
      List.of(
          guest("v-1", 201, "", "nas"),
          guest("v-2", 202, "", "nas"),
          guest("v-3", 203, "", "ssd"),
          guest("pinned", 204, " on pve-1", "nas"),
          "vm unmade of az { cores = 1core; memory = 1GiB }\n",
          "place apart one per host { guests = [v-1, v-2, v-3] }\n");

  @Test
  void eachHasAHostAndWhoWroteOneKeepsIt() {
    Seating seating = Seating.of(estate(GUESTS));
    assertEquals(List.of(), seating.failures());
    assertEquals(List.of("v-1 pve-2", "v-2 pve-1", "v-3 pve-3"), words(seating.seats()));
    assertEquals("pve-1", String.valueOf(guest(seating, "pinned")));
    assertEquals("null", String.valueOf(guest(seating, "unmade")));
    assertEquals(seating.seats(), Seating.reasons(seating.estate(), "az"));
  }

  @Test
  void theOrderOfTheTextDoesNotShow() {
    List<String> reversed = Arrays.asList(GUESTS.toArray(new String[0]).clone());
    Collections.reverse(reversed);
    assertEquals(
        words(Seating.of(estate(GUESTS)).seats()), words(Seating.of(estate(reversed)).seats()));
  }

  @Test
  void whatStandsInTheWayIsNamed() {
    String fourth = guest("v-4", 205, "", "nas");
    String apart = "place more one per host { guests = [v-1, v-2, v-3, v-4] }\n";
    Seating seating =
        Seating.of(estate(List.of(GUESTS.get(0), GUESTS.get(1), GUESTS.get(2), fourth, apart)));
    assertEquals(List.of(), seating.seats());
    Verdict verdict = seating.failures().getFirst().verdict();
    var impossible = assertInstanceOf(Verdict.Impossible.class, verdict);
    var demand = assertInstanceOf(Demand.Apart.class, impossible.because().getFirst());
    assertEquals("more", demand.name());
    assertTrue(impossible.isMinimal());
  }

  @Test
  void aGibibyteTooFewIsTooFew() {
    String wide = guest("wide", 206, "", "nas").replace("12GiB", "32GiB");
    assertEquals(List.of(), Seating.of(estate(List.of(wide))).failures());
    String wider = wide.replace("32GiB", "33GiB");
    assertEquals(1, Seating.of(estate(List.of(wider))).failures().size());
  }

  private static String guest(String name, int vmid, String on, String storage) {
    return "vm "
        + name
        + " of az"
        + on
        + " { vmid = "
        + vmid
        + "; cores = 2cores; memory = 12GiB; "
        + "disk scsi0 20GiB on "
        + storage
        + "; nic net0 on vmbr0 {} }\n";
  }

  private static Estate estate(List<String> guests) {
    return Estates.of(CLUSTER + String.join("", guests));
  }

  private static Object guest(Seating seating, String name) {
    return Objects.requireNonNullElse(
        Objects.requireNonNull(seating.estate().vms().get(name)).host(), "null");
  }

  private static List<String> words(List<Seat> seats) {
    return seats.stream().map(it -> it.machine() + " " + it.host()).sorted().toList();
  }
}

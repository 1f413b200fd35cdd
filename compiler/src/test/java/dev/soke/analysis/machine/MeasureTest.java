package dev.soke.analysis.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Amounts read as people write them.
class MeasureTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0GB",
    "1073741824, 1GiB",
    "1610612736, 1.5GiB",
    "536870912, 0.5GiB",
    "67108864, 64MiB",
    "1099511627776, 1TiB",
    "8000000000, 8GB",
    "1600000000000, 1.6TB",
    "1, 0.000001MB"
  })
  void dataReadsInTheShorterUnit(long bytes, String words) {
    assertEquals(words, Measure.DATA.of(bytes));
  }

  @Test
  void bothEndsOfARangeHaveOneUnit() {
    assertEquals("0.5..2TB", Measure.DATA.of(500_000_000_000L, 2_000_000_000_000L));
    assertEquals("16..32GiB", Measure.DATA.of(16L << 30, 32L << 30));
    assertEquals("2GiB", Measure.DATA.of(2L << 30, 2L << 30));
    assertEquals("4..8cores", Measure.CORES.of(4_000, 8_000));
    assertEquals("0.5cores", Measure.CORES.of(500));
    assertEquals("7", Measure.COUNT.of(7));
  }

  @Test
  void sumsMixUnits() {
    List<Term> terms =
        List.of(
            new Term("a", 16L << 30, 16L << 30), new Term("b", 8_000_000_000L, 16_000_000_000L));
    assertEquals(
        "16GiB (a) + 8..16GB (b) = 25.179869184..33.179869184GB",
        new Total(Measure.DATA, terms).shown());
  }
}

package dev.soke.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.Compilation;
import dev.soke.Compiler;
import dev.soke.Input;
import dev.soke.check.Checks;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Related;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// What holds of every estate, up to the rules: a text can be as broken as it likes.
/// `-Dsoke.estates=N` asks for another number of them, `-Dsoke.ordered=1` to read each in another
/// order of files, too.
class GeneratedEstatesTest {
  private static final int ESTATES = Integer.getInteger("soke.estates", 10_000);

  /// One of so many estates is read in another order of files, too.
  private static final int ORDERED = Integer.getInteger("soke.ordered", 4);

  @Test
  void nothingFailsAndEveryFindingHasItsPlace() {
    long damaged =
        LongStream.range(0, ESTATES).parallel().filter(GeneratedEstatesTest::holds).count();
    assertTrue(ESTATES < 100 || (damaged > ESTATES / 3 && damaged < ESTATES * 2L / 3));
  }

  /// Checks the estate of a seed, and tells whether it was damaged.
  private static boolean holds(long seed) {
    GeneratedEstate estate = GeneratedEstate.of(seed);
    Compiler compiler =
        new Compiler(Checks.NONE).over(seed % 3 == 0 ? GeneratedEstate.OVERLAY : null);
    Compilation compilation = judged(compiler, estate.sources(), seed);
    List<Diagnostic> findings = compilation.diagnostics();
    findings.forEach(finding -> placed(finding, estate, seed));
    if (seed % ORDERED == 0) {
      assertEquals(
          findings,
          judged(compiler, estate.sources().reversed(), seed).diagnostics(),
          () -> "in another order, of seed " + seed);
    }
    if (!estate.damaged()) {
      assertEquals(List.of(), findings, () -> "of seed " + seed + "\n" + estate);
    }
    return estate.damaged();
  }

  private static Compilation judged(Compiler compiler, List<Source> sources, long seed) {
    try {
      return compiler.judge(Input.of(sources));
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError("seed " + seed + "\n" + sources, e);
    }
  }

  private static void placed(Diagnostic finding, GeneratedEstate estate, long seed) {
    within(finding.span(), estate, seed);
    for (Related related : finding.related()) {
      within(related.span(), estate, seed);
    }
    finding.follows().forEach(it -> placed(it, estate, seed));
  }

  private static void within(Span span, GeneratedEstate estate, long seed) {
    boolean real =
        estate.sources().contains(span.source())
            && span.start() >= 0
            && span.start() <= span.end()
            && span.end() <= span.source().text().length();
    assertTrue(real, () -> "seed " + seed + ": " + span + "\n" + estate);
  }
}

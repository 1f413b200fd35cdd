package dev.soke.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.soke.Compilation;
import dev.soke.Compiler;
import dev.soke.Input;
import dev.soke.generate.GeneratedEstate;
import dev.soke.rules.RuleBook;
import dev.soke.source.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What holds of estates made by chance when the rules judge them too, and of what they compile to.
/// `-Dsoke.compiled-estates=N` asks for another number of them.
class GeneratedOutputsTest {
  private static final int ESTATES = Integer.getInteger("soke.compiled-estates", 100);

  private final Compiler compiler = new Compiler(RuleBook.load());

  @Test
  void namesAndOrderOfFilesDoNotShow() {
    for (long seed = 0; seed < ESTATES; seed++) {
      GeneratedEstate estate = GeneratedEstate.of(seed);
      String overlay = seed % 3 == 0 ? GeneratedEstate.OVERLAY : null;
      Compilation compiled = compile(overlay, estate.sources(), seed);
      Compilation again = compile(overlay, estate.sources().reversed(), seed);
      assertEquals(compiled.diagnostics(), again.diagnostics(), "of seed " + seed);
      if (!estate.damaged()) {
        List<Source> renamed =
            estate.sources().stream().map(GeneratedOutputsTest::renamed).toList();
        assertEquals(List.of(), compiled.diagnostics(), estate::toString);
        assertFalse(compiled.outputs().isEmpty(), "of seed " + seed);
        assertEquals(texts(compiled), texts(compile(overlay, renamed, seed)), "of seed " + seed);
      }
    }
  }

  private Compilation compile(@Nullable String overlay, List<Source> sources, long seed) {
    try {
      return compiler.over(overlay).compile(Input.of(sources));
    } catch (RuntimeException e) {
      throw new AssertionError("seed " + seed + "\n" + sources, e);
    }
  }

  /// The same text under a name that sorts the other way round.
  private static Source renamed(Source source) {
    int number = source.path().charAt(1) - '0';
    return new Source("g" + (9 - number) + ".soke", source.text());
  }

  private static List<String> texts(Compilation compilation) {
    return compilation.outputs().artifacts().stream()
        .map(artifact -> artifact.path() + "\n" + artifact.text())
        .toList();
  }
}

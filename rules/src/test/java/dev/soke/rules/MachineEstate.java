package dev.soke.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.Compiler;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A small sound estate of machines that tests change in one place.
final class MachineEstate {
  private static final RuleBook RULES = RuleBook.load();
  private static final Path FILE =
      Path.of("src", "test", "resources", "dev", "soke", "rules", "machines.soke");

  private MachineEstate() {}

  /// What is found when one text in it becomes another.
  ///
  /// @param old null to add a statement at its end
  static List<Diagnostic> changed(@Nullable String old, String changed) {
    String text = text();
    assertTrue(old == null || text.contains(old), () -> "nothing to change: " + old);
    return findings(old == null ? text + changed + "\n" : text.replace(old, changed));
  }

  private static List<Diagnostic> findings(String text) {
    return new Compiler(RULES, LocalDate.of(2026, 1, 1))
        .compile(List.of(new Source("estate.soke", text)))
        .diagnostics();
  }

  private static String text() {
    try {
      return Files.readString(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.soke.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Which package may see which. An arrow to a new place is drawn here and in ARCHITECTURE.md, or
/// not at all.
class ArrowsTest {
  private static final String ROOT = "dev.soke";

  /// A package, with all below it, and the others of Soke that it may see.
  record Arrows(String from, List<String> to) {
    static Arrows of(String from, String... to) {
      return new Arrows(from, List.of(to));
    }

    /// These packages and all below them, in the notation of ArchUnit.
    String[] allowed() {
      List<String> all = new ArrayList<>(to);
      all.add(from);
      return all.stream().map(name -> ROOT + "." + name + "..").toArray(String[]::new);
    }
  }

  /// Every package, lowest first. The one above them all, with Compiler, may see everything.
  static List<Arrows> packages() {
    return List.of(
        Arrows.of("grammar"),
        Arrows.of("source"),
        Arrows.of("spelling"),
        Arrows.of("diagnostic", "source", "spelling"),
        Arrows.of("syntax", "source", "diagnostic", "grammar"),
        Arrows.of("format", "source", "diagnostic", "syntax"),
        Arrows.of("ethereum"),
        Arrows.of("model", "source", "ethereum"),
        Arrows.of("schema", "source", "model", "ethereum"),
        Arrows.of(
            "resolve", "source", "spelling", "diagnostic", "syntax", "schema", "model", "ethereum"),
        Arrows.of("analysis", "source", "model", "ethereum"),
        Arrows.of(
            "expand", "source", "spelling", "diagnostic", "syntax", "schema", "model", "resolve"),
        Arrows.of("registry", "ethereum"),
        Arrows.of("seal"),
        Arrows.of(
            "check", "source", "spelling", "diagnostic", "model", "analysis", "ethereum", "seal"),
        Arrows.of("genesis", "source", "diagnostic", "analysis", "ethereum", "check"),
        Arrows.of("packages", "source", "diagnostic", "syntax", "analysis", "check"),
        Arrows.of("emit", "source", "spelling", "model", "analysis", "ethereum", "registry"),
        Arrows.of("conform", "emit"),
        Arrows.of("change", "source", "emit"),
        Arrows.of("toml", "source", "analysis"),
        Arrows.of("view", "source", "model", "schema", "emit", "ethereum"),
        Arrows.of(
            "reference",
            "source",
            "spelling",
            "model",
            "schema",
            "diagnostic",
            "view",
            "emit",
            "expand"),
        Arrows.of("proof"),
        Arrows.of(
            "ask",
            "source",
            "spelling",
            "diagnostic",
            "syntax",
            "schema",
            "model",
            "expand",
            "check"),
        Arrows.of("rules", "source", "diagnostic", "model", "check"));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void seesOnlyWhatIsBelow(Arrows arrows) {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + arrows.from() + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(arrows.allowed()))))
        .check(House.CLASSES);
  }

  @Test
  void everyPackageIsDrawn() {
    List<String> drawn =
        Stream.concat(packages().stream().map(Arrows::from), Stream.of("cli")).sorted().toList();
    List<String> found =
        House.CLASSES.stream()
            .map(type -> type.getPackageName().split("\\."))
            .filter(parts -> parts.length > 2)
            .map(parts -> parts[2])
            .collect(Collectors.toCollection(java.util.TreeSet::new))
            .stream()
            .toList();
    assertEquals(drawn, found);
  }
}

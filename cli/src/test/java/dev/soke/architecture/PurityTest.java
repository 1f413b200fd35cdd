package dev.soke.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.net.URLEncoder;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The compiler is a pure function of its texts: nothing of the machine, the moment or the luck of
/// a hash may show in what it returns.
class PurityTest {
  /// Collections and collectors whose order changes from run to run or with the values they hold.
  private static final List<String> UNORDERED =
      List.of(
          "java.util.HashMap.<init>",
          "java.util.HashSet.<init>",
          "java.util.IdentityHashMap.<init>",
          "java.util.WeakHashMap.<init>",
          "java.util.concurrent.ConcurrentHashMap.<init>",
          "java.util.Map.of",
          "java.util.Map.ofEntries",
          "java.util.Map.copyOf",
          "java.util.Set.of",
          "java.util.Set.copyOf",
          "java.util.stream.Collectors.toSet",
          "java.util.stream.Collectors.toUnmodifiableSet",
          "java.util.stream.Collectors.toUnmodifiableMap",
          "java.util.stream.Collectors.partitioningBy");

  /// What would let the machine, the moment or the locale show.
  private static final List<String> IMPURE =
      List.of(
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.Math.random",
          "java.lang.String.formatted",
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.ZonedDateTime.now",
          "java.time.ZoneId.systemDefault",
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault",
          "java.util.UUID.randomUUID");

  @Test
  void orderIsAlwaysKept() {
    compilerClasses().should().accessTargetWhere(anyOf(UNORDERED)).check(House.CLASSES);
  }

  @Test
  void collectorsNameTheirMap() {
    compilerClasses()
        .should()
        .accessTargetWhere(collectsInto("toMap", 4).or(collectsInto("groupingBy", 3)))
        .check(House.CLASSES);
  }

  @Test
  void nothingOfTheMachineIsRead() {
    compilerClasses().should().accessTargetWhere(anyOf(IMPURE)).check(House.CLASSES);
  }

  @Test
  void localeIsAlwaysNamed() {
    compilerClasses()
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .check(House.CLASSES);
  }

  /// An encoder of addresses works on texts alone, though it stands among the networks.
  @Test
  void filesAndNetworksAreElsewhere() {
    compilerClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.nio.file..", "java.net..", "java.util.concurrent..")
                .and(not(type(URLEncoder.class))))
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.io\\.(File|RandomAccess).*")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.util\\.(Random|Scanner|concurrent\\.ThreadLocalRandom)")
        .check(House.CLASSES);
  }

  /// No class of the compiler.
  private static GivenClassesConjunction compilerClasses() {
    return noClasses()
        .that()
        .resideInAPackage("dev.soke..")
        .and()
        .resideOutsideOfPackages("dev.soke.cli..", "dev.soke.rules..", "dev.soke.grammar..");
  }

  private static DescribedPredicate<JavaAccess<?>> anyOf(List<String> names) {
    return DescribedPredicate.describe(
        "is one of " + names,
        access -> {
          AccessTarget target = access.getTarget();
          return names.contains(target.getOwner().getName() + "." + target.getName());
        });
  }

  /// A collector that was given fewer arguments than the form that names its map takes.
  private static DescribedPredicate<JavaAccess<?>> collectsInto(String collector, int arguments) {
    return DescribedPredicate.describe(
        "is " + collector + " with fewer than " + arguments + " arguments",
        access ->
            access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                && target.getOwner().getName().equals("java.util.stream.Collectors")
                && target.getName().equals(collector)
                && target.getRawParameterTypes().size() < arguments);
  }
}

package dev.soke.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each technology is known in one place, so that it can be replaced there.
class TechnologyTest {
  /// A technology by its packages, and the packages of Soke that may meet it.
  record Technology(String name, List<String> packages, List<String> knownIn) {}

  static List<Technology> technologies() {
    return List.of(
        new Technology(
            "ANTLR", List.of("org.antlr.."), List.of("dev.soke.grammar..", "dev.soke.syntax..")),
        new Technology(
            "Jackson",
            List.of("tools.jackson..", "com.fasterxml.jackson.."),
            List.of(
                "dev.soke.emit",
                "dev.soke.conform..",
                "dev.soke.change",
                "dev.soke.proof..",
                "dev.soke.analysis.law",
                "dev.soke.seal",
                "dev.soke.genesis",
                "dev.soke.registry",
                "dev.soke.cli",
                "dev.soke.cli.report",
                "dev.soke.cli.files")),
        new Technology(
            "web3j and Bouncy Castle",
            List.of("org.web3j..", "org.bouncycastle.."),
            List.of("dev.soke.ethereum..", "dev.soke.registry", "dev.soke.cli.keys..")),
        new Technology(
            "JSON canonicalization", List.of("org.erdtman.."), List.of("dev.soke.registry")),
        new Technology("JSON schema", List.of("com.networknt.."), List.of("dev.soke.conform..")),
        new Technology("tuweni", List.of("org.apache.tuweni.."), List.of("dev.soke.toml")),
        new Technology("FreeMarker", List.of("freemarker.."), List.of("dev.soke.emit")),
        new Technology("Drools", List.of("org.drools..", "org.kie.."), List.of("dev.soke.rules..")),
        new Technology(
            "JGit",
            List.of("org.eclipse.jgit..", "org.apache.sshd..", "net.i2p.."),
            List.of("dev.soke.cli.commit..", "dev.soke.cli.vendor..")),
        new Technology(
            "Commons CLI", List.of("org.apache.commons.cli.."), List.of("dev.soke.cli")));
  }

  @ParameterizedTest
  @MethodSource("technologies")
  void isKnownInOnePlace(Technology technology) {
    noClasses()
        .that()
        .resideInAPackage("dev.soke..")
        .and()
        .resideOutsideOfPackages(technology.knownIn().toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(technology.packages().toArray(String[]::new))
        .check(House.CLASSES);
  }

  /// The parts of web3j that sign transactions are not even there; of Bouncy Castle the compiler
  /// takes the hash alone. What checks a signature holds no private key.
  @Test
  void theCompilerSignsNothing() {
    for (String signer : List.of("org.web3j.crypto.Sign", "org.web3j.protocol.Web3j")) {
      assertThrows(ClassNotFoundException.class, () -> Class.forName(signer));
    }
    noClasses()
        .that()
        .resideInAPackage("dev.soke..")
        .and()
        .resideOutsideOfPackage("dev.soke.cli..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.bouncycastle..")
                .and(not(resideInAPackage("org.bouncycastle.crypto.digests"))))
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.security\\.(PrivateKey|KeyPairGenerator)")
        .check(House.CLASSES);
  }

  @Test
  void onlyTemplatesMeetFreeMarker() {
    noClasses()
        .that()
        .resideInAPackage("dev.soke..")
        .and()
        .haveNameNotMatching("dev\\.soke\\.emit\\.(User)?Template(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("freemarker..")
        .check(House.CLASSES);
  }
}

package dev.soke.chain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArrowsTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.soke.chain");

  @Test
  void seesTheRegistryAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.soke.chain",
            "dev.soke.registry",
            "dev.soke.ethereum",
            "java..",
            "org.jspecify..",
            "org.apache.commons.cli",
            "org.web3j.crypto..",
            "tools.jackson..")
        .check(CLASSES);
  }

  /// Of web3j it takes what reads a signed transaction, and nothing that holds a key.
  @Test
  void signsNothing() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "org\\.web3j\\.crypto\\.(Credentials|ECKeyPair|Keys|Wallet.*|TransactionEncoder"
                + "|Bip.*|MnemonicUtils)|java\\.security\\.(PrivateKey|KeyStore.*)")
        .check(CLASSES);
  }
}

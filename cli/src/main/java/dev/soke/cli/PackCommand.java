package dev.soke.cli;

import dev.soke.cli.commit.Signing;
import dev.soke.cli.files.PackageFiles;
import dev.soke.cli.files.Refused;
import dev.soke.packages.PackageSignature;
import dev.soke.packages.PackageStatements;
import dev.soke.packages.TreeDigest;
import dev.soke.packages.Vendored;
import dev.soke.syntax.Syntax;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Options;

/// `soke pack`: the digest of a package, and its signature.
final class PackCommand implements Command {
  @Override
  public String name() {
    return "pack";
  }

  @Override
  public String summary() {
    return "Prints the digest of a package and signs it.";
  }

  @Override
  public String arguments() {
    return "[DIR]";
  }

  @Override
  public int most() {
    return 1;
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(
            Choices.option("sign-key", "KEY", "An OpenSSH ed25519 key without a passphrase."));
  }

  @Override
  public List<String> examples() {
    return List.of("soke pack packages/base --sign-key ~/.ssh/soke_ed25519");
  }

  @Override
  public int run(Invocation invocation) throws Refused {
    List<String> arguments = invocation.arguments();
    Path folder = invocation.path(arguments.isEmpty() ? "." : arguments.getFirst());
    if (!Files.isDirectory(folder)) {
      throw Refused.usage("There is no folder `" + folder + "`.", "Name the folder of a package.");
    }
    PackageFiles files = PackageFiles.of(folder);
    PackageStatements.Declared declared = declared(files, folder);
    String sha256 = TreeDigest.of(files.folder(declared.name()).files());
    Path key = invocation.optionalPath("sign-key");
    if (key != null) {
      byte[] message = PackageSignature.message(sha256);
      String signature = Signing.sign(message, key, PackageSignature.NAMESPACE);
      PackageFiles.sign(folder.resolve(Vendored.SIGNATURE), signature);
    }
    invocation.console().out().println(declared.name() + " " + declared.version());
    invocation.console().out().println("  sha256 " + sha256);
    return Exit.CLEAN;
  }

  private static PackageStatements.Declared declared(PackageFiles files, Path folder)
      throws Refused {
    List<PackageStatements.Declared> declared =
        PackageStatements.of(files.texts("package").stream().map(Syntax::parse).toList())
            .declared();
    if (declared.size() != 1) {
      throw Refused.found(
          "The texts in `" + folder + "` do not say once which package they are.",
          "Write `package NAME 1.0.0` in one of them.");
    }
    return declared.getFirst();
  }
}

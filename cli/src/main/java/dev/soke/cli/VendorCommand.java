package dev.soke.cli;

import dev.soke.Compilation;
import dev.soke.Compiler;
import dev.soke.cli.files.EstateFolder;
import dev.soke.cli.files.EstateTexts;
import dev.soke.cli.files.Refused;
import dev.soke.cli.files.VendorFolder;
import dev.soke.cli.vendor.Vendoring;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.packages.LockText;
import dev.soke.packages.LockedPackage;
import dev.soke.packages.Vendored;
import dev.soke.rules.RuleBook;
import dev.soke.spelling.Count;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/// `soke vendor`: brings the packages that an estate uses into its folder.
final class VendorCommand implements Command {
  @Override
  public String name() {
    return "vendor";
  }

  @Override
  public String summary() {
    return "Brings the packages that an estate uses into its folder.";
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
    return FindingOptions.ofFiles(
        new Options()
            .addOption(
                Option.builder()
                    .longOpt("update")
                    .desc("Take packages as they are now, whatever is locked.")
                    .get()));
  }

  @Override
  public List<String> examples() {
    return List.of("soke vendor", "soke vendor examples/packages --update");
  }

  @Override
  public int run(Invocation invocation) throws Refused {
    FindingOptions options = FindingOptions.of(invocation);
    EstateFolder folder = EstateArgument.folder(invocation);
    EstateTexts texts = folder.read();
    if (!texts.findings().isEmpty()) {
      return refuse(invocation, options, texts.findings());
    }
    Vendoring vendoring = Vendoring.of(texts, folder.root(), invocation.has("update"));
    List<Diagnostic> findings = new Compiler(RuleBook.load()).judgePackages(vendoring.input());
    if (!findings.isEmpty()) {
      return refuse(invocation, options, findings);
    }
    boolean changed = !same(vendoring.input().vendored(), texts.vendored());
    List<LockedPackage> locked = vendoring.locked();
    if (changed) {
      new VendorFolder(folder.root()).write(vendoring.files(), LockText.write(locked));
    }
    tell(invocation.console(), options, locked, changed);
    return Exit.CLEAN;
  }

  private static boolean same(Vendored one, Vendored other) {
    return one.folders().equals(other.folders()) && one.lock().text().equals(other.lock().text());
  }

  private static int refuse(
      Invocation invocation, FindingOptions options, List<Diagnostic> findings) {
    Console console = invocation.console();
    options.print(console, findings);
    options.printForMachines(console, new Compilation(null, findings), _ -> {});
    if (options.people()) {
      console.out().println("Nothing was written.");
    }
    return Exit.FINDINGS;
  }

  private static void tell(
      Console console, FindingOptions options, List<LockedPackage> locked, boolean changed) {
    options.printForMachines(
        console,
        new Compilation(null, List.of()),
        json -> json.writeBooleanProperty("changed", changed));
    if (!options.people()) {
      return;
    }
    for (LockedPackage it : locked) {
      String signed = it.signer().isEmpty() ? "" : ", signed by " + it.signer();
      console.out().println(it.name() + " " + it.version() + " from " + it.source() + signed);
      console.out().println("  sha256 " + it.sha256());
    }
    String packages = Count.of(locked.size(), "package");
    console.out().println(packages + (changed ? " vendored." : ", unchanged."));
  }
}

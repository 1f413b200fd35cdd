package dev.soke.cli;

import dev.soke.Compiler;
import dev.soke.Input;
import dev.soke.cli.commit.TextDifference;
import dev.soke.cli.files.EstateFolder;
import dev.soke.cli.files.Refused;
import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.FixedTexts;
import dev.soke.diagnostic.Grade;
import dev.soke.diagnostic.Messages;
import dev.soke.packages.Vendored;
import dev.soke.source.Source;
import dev.soke.spelling.Count;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/// `soke fix`: puts the safe fixes into the texts of an estate.
final class FixCommand implements Command {
  /// A fix may lay bare another finding; a chain longer than this is not worth waiting for.
  private static final int ROUNDS = 20;

  @Override
  public String name() {
    return "fix";
  }

  @Override
  public String summary() {
    return "Puts right what can be put right without a doubt.";
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
        .addOption(EstateArgument.overlay())
        .addOption(Choices.option("only", "CODE", "Only the findings of this code."))
        .addOption(Choices.option("as-of", "DATE", "The day that suppressions must hold; today."))
        .addOption(
            Option.builder().longOpt("dry-run").desc("Show the changes, write nothing.").get());
  }

  @Override
  public List<String> examples() {
    return List.of("soke fix examples/lucid --dry-run", "soke fix --only NAM003");
  }

  @Override
  public int run(Invocation invocation) throws Refused {
    Code only = only(invocation.value("only"));
    EstateArgument.Compiled compiled = EstateArgument.check(invocation);
    FixedTexts fixed = fix(EstateArgument.compiler(invocation), compiled, only);
    Console console = invocation.console();
    List<Source> changed = new ArrayList<>();
    for (int at = 0; at < compiled.sources().size(); at++) {
      Source before = compiled.sources().get(at);
      Source after = fixed.sources().get(at);
      if (!before.text().equals(after.text())) {
        changed.add(after);
        show(invocation, before, after);
      }
    }
    if (!invocation.has("dry-run")) {
      write(compiled.folder(), changed);
    }
    fixed.fixed().forEach(it -> console.out().println(line(it)));
    console.out().println(sum(fixed.fixed().size(), invocation.has("dry-run")));
    tellVendored(console, compiled.findings(), only);
    return Exit.CLEAN;
  }

  /// Repeats until nothing safe is left.
  private static FixedTexts fix(
      Compiler compiler, EstateArgument.Compiled compiled, @Nullable Code only) {
    List<Diagnostic> all = new ArrayList<>();
    List<Source> sources = compiled.sources();
    List<Diagnostic> findings = compiled.findings();
    for (int round = 0; round < ROUNDS; round++) {
      FixedTexts fixed =
          FixedTexts.of(
              sources, findings, it -> (only == null || it.code() == only) && !isVendored(it));
      if (fixed.fixed().isEmpty()) {
        break;
      }
      all.addAll(fixed.fixed());
      sources = fixed.sources();
      findings =
          compiler.check(new Input(sources, compiled.folder().read().vendored())).diagnostics();
    }
    return new FixedTexts(sources, all);
  }

  /// Whether a safe fix would change a package, which must stay as it was signed.
  private static boolean isVendored(Diagnostic finding) {
    return finding.fixes().stream()
        .filter(fix -> fix.grade() == Grade.SAFE)
        .flatMap(fix -> fix.edits().stream())
        .anyMatch(edit -> edit.place().source().path().startsWith(Vendored.FOLDER));
  }

  private static void tellVendored(
      Console console, List<Diagnostic> findings, @Nullable Code only) {
    long left =
        findings.stream()
            .filter(it -> only == null || it.code() == only)
            .filter(FixCommand::isVendored)
            .count();
    if (left > 0) {
      console
          .out()
          .println(
              Count.of(left, "finding")
                  + " in `vendor` left: packages stay as they came; mend them where they come from.");
    }
  }

  private static void show(Invocation invocation, Source before, Source after) {
    if (invocation.has("dry-run")) {
      invocation.console().out().print(TextDifference.of(before, after));
    }
  }

  private static void write(EstateFolder folder, List<Source> changed) throws Refused {
    for (Source source : changed) {
      folder.rewrite(source);
    }
  }

  private static String line(Diagnostic finding) {
    return finding.span()
        + "  "
        + finding.code()
        + "  "
        + finding.fixes().getFirst().title()
        + "  ("
        + Messages.summary(finding)
        + ")";
  }

  private static String sum(int count, boolean dry) {
    String fixes = count == 0 ? "Nothing" : Count.of(count, "finding");
    return fixes + (dry ? " would be put right; nothing was written." : " put right.");
  }

  private static @Nullable Code only(@Nullable String name) throws Refused {
    if (name == null) {
      return null;
    }
    return Arrays.stream(Code.values())
        .filter(code -> code.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () -> Refused.usage("There is no code `" + name + "`.", "See `soke explain --list`."));
  }
}

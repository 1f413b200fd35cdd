package dev.soke.cli;

import dev.soke.Compilation;
import dev.soke.Compiler;
import dev.soke.Input;
import dev.soke.change.Previous;
import dev.soke.cli.files.EstateFolder;
import dev.soke.cli.files.EstateTexts;
import dev.soke.cli.files.Refused;
import dev.soke.cli.files.WrittenFolder;
import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Messages;
import dev.soke.rules.RuleBook;
import dev.soke.source.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;

/// The estate that a command is about: its first argument, or the folder one stands in.
final class EstateArgument {
  private EstateArgument() {}

  /// What became of the texts of a folder.
  record Compiled(EstateFolder folder, List<Source> sources, Compilation compilation) {
    List<Diagnostic> findings() {
      return compilation.diagnostics();
    }
  }

  /// The option that lays an overlay over the estate.
  static Option overlay() {
    return Choices.option("overlay", "NAME", "The overlay to lay over the estate; none.");
  }

  /// The option that names what was written the last time.
  static Option against() {
    return Choices.option(
        "against", "DIR", "What was built before, so that chains that run go on.");
  }

  /// Reads and checks the estate; refused when there is no such folder.
  static Compiled check(Invocation invocation) throws Refused {
    return run(folder(invocation, 0), compiler(invocation), after(previous(invocation), false));
  }

  private static Previous previous(Invocation invocation) throws Refused {
    Path written = invocation.optionalPath("against");
    return written == null ? Previous.NONE : new WrittenFolder(written).read();
  }

  private static BiFunction<Compiler, Input, Compilation> after(Previous previous, boolean files) {
    return (compiler, input) ->
        files ? compiler.compile(input.against(previous)) : compiler.check(input.against(previous));
  }

  /// Reads and checks the estate, all but the plane proof; refused when there is no such folder.
  static Compiled judge(Invocation invocation) throws Refused {
    return judge(invocation, 0);
  }

  /// The same of the estate in the folder that an argument names.
  ///
  /// @param argument the number of the argument, counted from 0
  static Compiled judge(Invocation invocation, int argument) throws Refused {
    return run(folder(invocation, argument), compiler(invocation), Compiler::judge);
  }

  /// Reads, checks and compiles the estate; refused when there is no such folder.
  static Compiled compile(Invocation invocation) throws Refused {
    return compile(invocation, previous(invocation));
  }

  /// The same after something was written.
  static Compiled compile(Invocation invocation, Previous previous) throws Refused {
    return run(folder(invocation, 0), compiler(invocation), after(previous, true));
  }

  /// Reads, checks and compiles the estate in a folder, whatever the day.
  ///
  /// @param overlay the overlay to lay over it, or null
  static Compiled compile(EstateFolder folder, @Nullable String overlay) throws Refused {
    return run(folder, new Compiler(RuleBook.load()).over(overlay), Compiler::compile);
  }

  /// The compiler that a command asks, on the day it asks of.
  static Compiler compiler(Invocation invocation) throws Refused {
    return new Compiler(RuleBook.load(), Choices.asOf(invocation), invocation.value("overlay"));
  }

  /// The folder it names; refused when there is none.
  static EstateFolder folder(Invocation invocation) throws Refused {
    return folder(invocation, 0);
  }

  private static EstateFolder folder(Invocation invocation, int argument) throws Refused {
    List<String> arguments = invocation.arguments();
    return EstateFolder.at(
        invocation.path(arguments.size() > argument ? arguments.get(argument) : "."));
  }

  /// A text that cannot be read keeps the others from being judged: what it says is unknown.
  private static Compiled run(
      EstateFolder folder, Compiler compiler, BiFunction<Compiler, Input, Compilation> work)
      throws Refused {
    EstateTexts texts = folder.read();
    if (texts.findings().isEmpty()) {
      Compilation compilation = work.apply(compiler, texts.input());
      requireOverlay(compilation.diagnostics());
      return new Compiled(folder, texts.sources(), compilation);
    }
    List<Diagnostic> findings = new ArrayList<>(texts.findings());
    findings.addAll(compiler.parse(texts.sources()));
    findings.sort(Comparator.naturalOrder());
    return new Compiled(folder, texts.sources(), new Compilation(null, findings));
  }

  /// An overlay that no text declares is a slip of the command line, not of the estate.
  private static void requireOverlay(List<Diagnostic> findings) throws Refused {
    for (Diagnostic finding : findings) {
      if (finding.code() == Code.OVR011) {
        throw Refused.usage(Messages.summary(finding), Messages.hint(finding));
      }
    }
  }
}

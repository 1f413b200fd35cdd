package dev.soke.cli;

import dev.soke.cli.commit.TextDifference;
import dev.soke.cli.files.Refused;
import dev.soke.cli.files.TextFile;
import dev.soke.format.Formatter;
import dev.soke.source.Source;
import dev.soke.spelling.Count;
import dev.soke.syntax.Syntax;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/// `soke fmt`: texts in the one layout of the language.
final class FmtCommand implements Command {
  private static final String STANDARD_INPUT = "-";

  @Override
  public String name() {
    return "fmt";
  }

  @Override
  public String summary() {
    return "Writes texts in the one layout of the language.";
  }

  @Override
  public String arguments() {
    return "[PATH…]";
  }

  @Override
  public int most() {
    return Integer.MAX_VALUE;
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(
            Option.builder()
                .longOpt("check")
                .desc("Change nothing; name the files that would change.")
                .get())
        .addOption(
            Option.builder().longOpt("diff").desc("Change nothing; show what would change.").get());
  }

  @Override
  public List<String> examples() {
    return List.of(
        "soke fmt",
        "soke fmt --check examples/lucid",
        "soke fmt --diff",
        "soke fmt - < estate.soke");
  }

  @Override
  public int run(Invocation invocation) throws Refused {
    if (invocation.arguments().contains(STANDARD_INPUT)) {
      return standardInput(invocation);
    }
    boolean diff = invocation.has("diff");
    boolean check = diff || invocation.has("check");
    boolean changed = false;
    boolean slips = false;
    for (TextFile file : files(invocation)) {
      Source source = file.read();
      slips |= tellSlips(invocation.console(), source);
      String text = Formatter.format(source);
      if (!text.equals(source.text())) {
        changed = true;
        if (!check) {
          file.replace(text);
        }
        String told = diff ? difference(source, text) : file.path() + "\n";
        invocation.console().out().print(told);
      }
    }
    return slips || (check && changed) ? Exit.FINDINGS : Exit.CLEAN;
  }

  private static List<TextFile> files(Invocation invocation) throws Refused {
    List<String> paths = invocation.arguments().isEmpty() ? List.of(".") : invocation.arguments();
    List<TextFile> files = new ArrayList<>();
    for (String path : paths) {
      files.addAll(TextFile.at(invocation.path(path)));
    }
    return files.stream().distinct().toList();
  }

  private static int standardInput(Invocation invocation) throws Refused {
    if (invocation.arguments().size() > 1) {
      throw Refused.usage("`-` stands alone.", invocation.seeHelp());
    }
    Source source = TextFile.decoded("standard input", readInput());
    String text = Formatter.format(source);
    boolean slips = tellSlips(invocation.console(), source);
    if (invocation.has("diff")) {
      invocation.console().out().print(difference(source, text));
    } else if (!invocation.has("check")) {
      invocation.console().out().print(text);
      return slips ? Exit.FINDINGS : Exit.CLEAN;
    }
    return slips || !text.equals(source.text()) ? Exit.FINDINGS : Exit.CLEAN;
  }

  private static String difference(Source source, String text) {
    return TextDifference.of(source, new Source(source.path(), text));
  }

  private static byte[] readInput() throws Refused {
    try {
      return System.in.readAllBytes();
    } catch (IOException _) {
      throw Refused.found("The standard input cannot be read.", "Name a file instead.");
    }
  }

  /// Says that damaged statements stay as they are; what is wrong with them, `check` says.
  private static boolean tellSlips(Console console, Source source) {
    int slips = Syntax.parse(source).diagnostics().size();
    if (slips > 0) {
      console
          .error()
          .println(
              source.path() + ": " + Count.of(slips, "slip") + " of writing; see `soke check`.");
    }
    return slips > 0;
  }
}

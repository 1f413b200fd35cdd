package dev.soke.cli;

import dev.soke.cli.files.Refused;
import dev.soke.diagnostic.Code;
import dev.soke.schema.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `soke explain`: the long form of a finding.
@Command(
    name = "explain",
    sortOptions = false,
    description = "Explains a code: what is wrong, why it matters, a wrong and a right example.",
    footerHeading = "%nExamples:%n",
    footer = {"  soke explain PLN002", "  soke explain --list"})
final class ExplainCommand extends SokeCommand {
  @Parameters(paramLabel = "CODE", arity = "0..1", description = "The code of a finding.")
  private @Nullable String code;

  @Option(names = "--list", description = "List all codes with their titles.")
  private boolean list;

  @Override
  int run(Console console) throws Refused {
    if (list) {
      printList(console);
      return Exit.CLEAN;
    }
    if (code == null) {
      throw Refused.usage("No code is given.", "Name one, such as PLN002, or use --list.");
    }
    console.out().print(page(known(code.toUpperCase(Locale.ROOT))));
    return Exit.CLEAN;
  }

  private static void printList(Console console) {
    for (Code each : Code.values()) {
      String severity = Words.of(each.severity());
      console.out().printf(Locale.ROOT, "%s  %-8s %s%n", each, severity, each.title());
    }
    int pages = (int) Arrays.stream(Code.values()).filter(c -> find(c) != null).count();
    console.out().printf(Locale.ROOT, "%d codes, %d pages.%n", Code.values().length, pages);
  }

  private static Code known(String name) throws Refused {
    for (Code each : Code.values()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    throw Refused.usage("There is no code `" + name + "`.", "See `soke explain --list`.");
  }

  private static String page(Code code) {
    String page = find(code);
    return page == null ? code + " " + code.title() + "\n" : page;
  }

  private static @Nullable String find(Code code) {
    try (InputStream page =
        ExplainCommand.class.getResourceAsStream("/dev/soke/docs/diagnostics/" + code + ".md")) {
      return page == null ? null : new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

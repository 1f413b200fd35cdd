package dev.soke.cli;

import dev.soke.cli.files.Refused;
import dev.soke.diagnostic.Code;
import dev.soke.schema.Words;
import dev.soke.spelling.NearName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/// `soke explain`: the long form of a finding.
final class ExplainCommand implements Command {
  @Override
  public String name() {
    return "explain";
  }

  @Override
  public String summary() {
    return "Explains a code, with a wrong and a right example.";
  }

  @Override
  public String arguments() {
    return "CODE";
  }

  @Override
  public int most() {
    return 1;
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(
            Option.builder().longOpt("list").desc("List all codes with their titles.").get());
  }

  @Override
  public List<String> examples() {
    return List.of("soke explain PLN002", "soke explain --list");
  }

  @Override
  public int run(Invocation invocation) throws Refused {
    Console console = invocation.console();
    if (invocation.has("list")) {
      printList(console);
      return Exit.CLEAN;
    }
    if (invocation.arguments().isEmpty()) {
      throw Refused.usage("No code is given.", "Name one, such as PLN002, or use --list.");
    }
    console.out().print(page(known(invocation.arguments().getFirst())));
    return Exit.CLEAN;
  }

  private static void printList(Console console) {
    for (Code each : Code.values()) {
      String severity = Words.of(each.severity());
      console.out().printf(Locale.ROOT, "%s  %-8s %s%n", each, severity, each.title());
    }
    long pages = Stream.of(Code.values()).filter(code -> find(code) != null).count();
    console.out().printf(Locale.ROOT, "%d codes, %d pages.%n", Code.values().length, pages);
  }

  private static Code known(String name) throws Refused {
    List<String> names = new ArrayList<>();
    for (Code each : Code.values()) {
      if (each.name().equalsIgnoreCase(name) || each.title().equalsIgnoreCase(name)) {
        return each;
      }
      names.add(each.name());
      names.add(each.title());
    }
    String near = NearName.of(name, names);
    String meant = near.isEmpty() ? "" : "Did you mean `" + near + "`? ";
    throw Refused.usage("There is no code `" + name + "`.", meant + "See `soke explain --list`.");
  }

  /// The page of a code.
  static String page(Code code) {
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

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

/// `soke explain`: the long form of a finding, or where a value comes from.
final class ExplainCommand implements Command {
  @Override
  public String name() {
    return "explain";
  }

  @Override
  public String summary() {
    return "Explains a code with examples, or where a value of an estate comes from.";
  }

  @Override
  public String arguments() {
    return "CODE | VALUE [DIR]";
  }

  @Override
  public int most() {
    return 2;
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(EstateArgument.overlay())
        .addOption(
            Choices.option("as-of", "DATE", "The day on which suppressions must hold; today."))
        .addOption(
            Option.builder().longOpt("list").desc("List all codes with their titles.").get());
  }

  @Override
  public List<String> examples() {
    return List.of(
        "soke explain PLN002",
        "soke explain --list",
        "soke explain service.tron-node.image examples/lucid");
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
    String asked = invocation.arguments().getFirst();
    if (ExplainedValue.isMeant(asked)) {
      console.out().print(value(invocation, asked));
    } else {
      requireAlone(invocation);
      console.out().print(page(known(asked)));
    }
    return Exit.CLEAN;
  }

  private static void requireAlone(Invocation invocation) throws Refused {
    if (invocation.arguments().size() > 1) {
      String more = invocation.arguments().get(1);
      throw Refused.usage("`" + more + "` is one argument too many.", invocation.seeHelp());
    }
  }

  /// Findings of the rules do not stand against it: they may be why one asks.
  private static String value(Invocation invocation, String address) throws Refused {
    EstateArgument.Compiled compiled = EstateArgument.judge(invocation, 1);
    if (compiled.compilation().estate() == null) {
      throw Refused.found(
          "The estate has errors, so its values are not known.",
          "See `soke check " + compiled.folder().given() + "`.");
    }
    return new ExplainedValue(compiled.compilation().expansion().origins(), address).report();
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
    List<String> titles = new ArrayList<>();
    List<String> codes = new ArrayList<>();
    for (Code each : Code.values()) {
      if (each.name().equalsIgnoreCase(name) || each.title().equalsIgnoreCase(name)) {
        return each;
      }
      codes.add(each.name());
      titles.add(each.title());
    }
    String near =
        NearName.all(name, codes, 1).stream().findFirst().orElse(NearName.of(name, titles));
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

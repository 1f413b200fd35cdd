package dev.soke.cli;

import dev.soke.cli.files.Refused;
import dev.soke.cli.report.DataText;
import dev.soke.cli.report.Table;
import dev.soke.emit.Data;
import dev.soke.model.Estate;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Language;
import dev.soke.spelling.NearName;
import dev.soke.view.Columns;
import dev.soke.view.EstateView;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Options;

/// `soke query`: declarations of the resolved estate, as a table or as JSON.
final class QueryCommand implements Command {
  private enum Format {
    TEXT,
    JSON
  }

  private static final String WHOLE = "estate";

  @Override
  public String name() {
    return "query";
  }

  @Override
  public String summary() {
    return "Prints declarations of the resolved estate, as a table or as JSON.";
  }

  @Override
  public String arguments() {
    return "QUERY [DIR]";
  }

  @Override
  public int most() {
    return 2;
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(EstateArgument.overlay())
        .addOption(Choices.option("format", "text|json", "For people or for machines; text."))
        .addOption(
            Choices.option(
                "columns", "A,B", "The columns of the table; the name and what is in headers."));
  }

  @Override
  public List<String> examples() {
    return List.of(
        "soke query services examples/lucid",
        "soke query 'services where plane == wallet' examples/lucid",
        "soke query services examples/lucid --columns name,image,memory",
        "soke query estate examples/lucid --format json");
  }

  @Override
  public int run(Invocation invocation) throws Refused {
    boolean machine = Choices.of(invocation, "format", Format.TEXT, Format.values()) == Format.JSON;
    if (invocation.arguments().isEmpty() || invocation.arguments().getFirst().isBlank()) {
      throw Refused.usage("No query is given.", "Write one, such as `services`.");
    }
    Question question = Question.read(invocation.arguments().getFirst());
    KindSchema kind = kind(question.set());
    List<String> columns = columns(invocation, kind);
    EstateArgument.Compiled compiled = EstateArgument.judge(invocation, 1);
    EstateView view = EstateView.of(resolved(compiled));
    if (question.set().equals(WHOLE)) {
      answer(invocation, machine ? DataText.of(view.whole()) : overview(view).text());
    } else {
      List<Data> items = question.choose(view.items(question.set()), kind, compiled.compilation());
      answer(
          invocation, machine ? DataText.of(Data.sequence(items)) : table(columns, items).text());
    }
    return Exit.CLEAN;
  }

  /// An estate with errors has no values that hold, so there is nothing to ask.
  static Estate resolved(EstateArgument.Compiled compiled) throws Refused {
    Estate estate = compiled.compilation().estate();
    if (estate == null || !compiled.compilation().ok()) {
      throw Refused.found(
          "The estate has errors, so its values are not known.",
          "See `soke check " + compiled.folder().given() + "`.");
    }
    return estate;
  }

  private static KindSchema kind(String set) throws Refused {
    String kind = EstateView.kind(set);
    KindSchema found = kind == null ? null : Language.get().kind(kind);
    if (found != null) {
      return found;
    }
    String near = meant(set);
    String meant = near.isEmpty() ? "" : "Did you mean `" + near + "`? ";
    throw Refused.usage(
        "There are no `" + set + "` to ask for.",
        meant + "There are " + String.join(", ", EstateView.sets()) + ".");
  }

  /// The set that is called after the same kind, or else the one of the nearest name; may be empty.
  private static String meant(String word) {
    for (String set : EstateView.sets()) {
      String kind = String.valueOf(EstateView.kind(set));
      if (word.equals(kind) || word.equals(kind + "s")) {
        return set;
      }
    }
    return NearName.of(word, EstateView.sets());
  }

  private static List<String> columns(Invocation invocation, KindSchema kind) throws Refused {
    String given = invocation.value("columns");
    if (given == null) {
      return Columns.brief(kind);
    }
    List<String> columns = List.of(given.split("\\s*,\\s*"));
    List<String> known = Columns.all(kind);
    for (String column : columns) {
      if (!known.contains(column)) {
        String near = NearName.of(column, known);
        throw Refused.usage(
            "A " + kind.word() + " has no `" + column + "`.",
            near.isEmpty()
                ? "It has " + String.join(", ", known) + "."
                : "Did you mean `" + near + "`?");
      }
    }
    return columns;
  }

  private static Table table(List<String> columns, List<Data> items) {
    List<List<String>> rows = new ArrayList<>();
    for (Data item : items) {
      rows.add(columns.stream().map(column -> Columns.cell(item, column)).toList());
    }
    return new Table(columns, rows);
  }

  private static Table overview(EstateView view) {
    List<List<String>> rows = new ArrayList<>();
    for (String set : EstateView.sets()) {
      rows.add(List.of(set, Integer.toString(view.items(set).size())));
    }
    return new Table(List.of("set", "declarations"), rows);
  }

  private static void answer(Invocation invocation, String text) {
    invocation.console().out().print(text);
  }
}

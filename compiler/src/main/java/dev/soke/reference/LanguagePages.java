package dev.soke.reference;

import dev.soke.diagnostic.Code;
import dev.soke.emit.Artifact;
import dev.soke.expand.Function;
import dev.soke.expand.Functions;
import dev.soke.schema.Dimension;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Language;
import dev.soke.schema.Words;
import dev.soke.spelling.Count;
import java.util.ArrayList;
import java.util.List;

/// The reference of the language: a page a kind, the units, the functions and the codes. What it
/// says is what the compiler reads by, so it cannot be out of date.
public final class LanguagePages {
  private static final String GENERATED =
      "Written by `soke docs` from the schema that the compiler reads by.";

  private LanguagePages() {}

  /// All pages, by paths below one folder; pages of codes are expected beside it in `diagnostics`.
  public static List<Artifact> all() {
    List<Artifact> pages = new ArrayList<>(List.of(index(), units(), functions(), codes()));
    Language.get().kinds().forEach(kind -> pages.add(KindPage.of(kind)));
    return pages;
  }

  private static Artifact index() {
    PageText page = new PageText().paragraph("# Reference").paragraph(GENERATED);
    page.head("kind", "what it is");
    for (KindSchema kind : Language.get().kinds()) {
      String link = "[`" + kind.word() + "`](kinds/" + kind.word() + ".md)";
      page.row(List.of(), List.of(link, kind.doc()));
    }
    page.blank();
    return page.paragraph(
            "Also: [units](units.md), [functions](functions.md), [codes of findings](codes.md).")
        .at("README.md");
  }

  private static Artifact units() {
    PageText page = new PageText().paragraph("# Units").paragraph(GENERATED);
    page.paragraph(
        "A number and its unit stand together: `512MiB`, `0.5cores`. A value is a whole number of the"
            + " smallest unit it is counted in: bytes, microseconds, thousandths of a core, wei, gas, blocks.");
    page.head("unit", "measures", "how much");
    for (Dimension.Unit unit : Dimension.all()) {
      page.row(List.of(), List.of("`" + unit.name() + "`", measures(unit), size(unit)));
    }
    return page.at("units.md");
  }

  private static String measures(Dimension.Unit unit) {
    return switch (unit.dimension()) {
      case DATA -> "data";
      case TIME -> "time";
      case CORES -> "processors";
      case MONEY -> "money of a chain";
      case GAS -> "computation on a chain";
      case BLOCKS -> "blocks of a chain";
    };
  }

  private static String size(Dimension.Unit unit) {
    return switch (unit.dimension()) {
      case DATA -> Count.of(unit.size(), "byte");
      case TIME -> Count.of(unit.size(), "microsecond");
      case CORES -> "1 core";
      case MONEY -> unit.size() + " wei";
      case GAS -> unit.size() + " gas";
      case BLOCKS -> "1 block";
    };
  }

  private static Artifact functions() {
    PageText page = new PageText().paragraph("# Functions").paragraph(GENERATED);
    page.paragraph(
        "Every function comes to an end: a call gives a value, or one finding says why not.");
    page.head("call", "gives", "what it does", "example");
    for (Function function : Functions.all()) {
      String call = function.name() + "(" + String.join(", ", function.parameters()) + ")";
      page.row(
          List.of(),
          List.of(
              "`" + call + "`", function.result(), function.doc(), "`" + function.example() + "`"));
    }
    return page.at("functions.md");
  }

  private static Artifact codes() {
    PageText page = new PageText().paragraph("# Codes of findings").paragraph(GENERATED);
    page.paragraph("`soke explain CODE` prints the page of a code.");
    page.head("code", "severity", "title");
    for (Code code : Code.values()) {
      String link = "[" + code + "](../diagnostics/" + code + ".md)";
      page.row(List.of(), List.of(link, Words.of(code.severity()), code.title()));
    }
    return page.at("codes.md");
  }
}

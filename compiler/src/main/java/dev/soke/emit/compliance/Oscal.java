package dev.soke.emit.compliance;

import dev.soke.analysis.ruling.Question;
import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Json;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.LocalDate;
import java.util.List;

/// What the documents of OSCAL 1.1.3 share.
final class Oscal {
  static final String CATALOG = "oscal/catalog.json";
  private static final String VERSION = "1.1.3";

  private Oscal() {}

  /// A document below its one name.
  static Artifact document(String path, String model, Data root) {
    Data document = Data.mapping(root.origins().toArray(Span[]::new)).put(model, root).build();
    return Json.artifact(path, document, "oscal-" + model + ".schema.json");
  }

  /// A document's own fields: its id and who it is about. The day stands for its version, since it
  /// changes with the day on which law is read, and with nothing that a machine knows.
  static Data.MappingBuilder begin(Answers answers, String model, String title) {
    Located<String> estate = answers.law().estate().header().name();
    Data metadata =
        Data.mapping()
            .put("title", Data.text(title))
            .put("last-modified", time(answers.day()))
            .put("version", Data.text(answers.day().toString()))
            .put("oscal-version", Data.text(VERSION))
            .build();
    return Data.mapping(estate.span())
        .put("uuid", uuid(answers, model, title))
        .put("metadata", metadata);
  }

  static Data uuid(Answers answers, String... names) {
    String estate = answers.law().estate().header().name().value();
    return Data.text(NameUuid.of(estate, answers.day().toString(), String.join("\0", names)));
  }

  static Data time(LocalDate day) {
    return Data.text(day + "T00:00:00Z");
  }

  static Data property(String name, String value) {
    return Data.mapping()
        .put("name", Data.text(name))
        .put("ns", Data.text("https://soke.example/ns"))
        .put("value", Data.text(value))
        .build();
  }

  /// The controls that stand for the questions.
  static Data controls(List<Question> questions) {
    List<Data> ids = questions.stream().map(it -> Data.text(Answers.token(it))).toList();
    return Data.mapping().put("with-ids", Data.sequence(ids)).build();
  }
}

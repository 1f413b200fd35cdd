package dev.soke.emit.compliance;

import dev.soke.analysis.ruling.Question;
import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import java.util.List;
import java.util.stream.Stream;

/// `oscal/catalog.json`: the questions as controls.
record OscalCatalog(Answers answers) {
  Artifact artifact() {
    Data group =
        Data.mapping()
            .put("id", Data.text("law"))
            .put("title", Data.text("What law is asked"))
            .put(
                "controls",
                Data.sequence(Stream.of(Question.values()).map(OscalCatalog::control).toList()))
            .build();
    Data root =
        Oscal.begin(answers, "catalog", "Questions of law")
            .put("groups", Data.sequence(List.of(group)))
            .build();
    return Oscal.document(Oscal.CATALOG, "catalog", root);
  }

  private static Data control(Question question) {
    Data statement =
        Data.mapping()
            .put("id", Data.text(statement(question)))
            .put("name", Data.text("statement"))
            .put("prose", Data.text(question.words()))
            .build();
    return Data.mapping()
        .put("id", Data.text(Answers.token(question)))
        .put("title", Data.text(question.words()))
        .put("parts", Data.sequence(List.of(statement)))
        .build();
  }

  static String statement(Question question) {
    return Answers.token(question) + "_smt";
  }
}

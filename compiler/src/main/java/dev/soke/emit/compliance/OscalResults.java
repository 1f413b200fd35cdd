package dev.soke.emit.compliance;

import dev.soke.analysis.law.LawFact;
import dev.soke.analysis.ruling.Question;
import dev.soke.analysis.ruling.Ruling;
import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import java.util.ArrayList;
import java.util.List;

/// `oscal/assessment-results.json`: each question with its findings, and each answer as what was
/// observed.
record OscalResults(Answers answers) {
  private static final String PLAN = "assessment-plan";

  Artifact artifact() {
    Data root =
        Oscal.begin(answers, "assessment-results", "Answers of law")
            .put("import-ap", Data.mapping().put("href", Data.text("#" + planId())).build())
            .put("results", Data.sequence(List.of(result())))
            .put("back-matter", plan())
            .build();
    return Oscal.document("oscal/assessment-results.json", "assessment-results", root);
  }

  private String planId() {
    return Oscal.uuid(answers, PLAN) instanceof Data.Text(String id, var _) ? id : "";
  }

  /// There is no other plan than to ask every question.
  private Data plan() {
    Data link = Data.mapping().put("href", Data.text("catalog.json")).build();
    Data resource =
        Data.mapping()
            .put("uuid", Oscal.uuid(answers, PLAN))
            .put("title", Data.text("Ask every question of the catalog"))
            .put("rlinks", Data.sequence(List.of(link)))
            .build();
    return Data.mapping().put("resources", Data.sequence(List.of(resource))).build();
  }

  private Data result() {
    List<Question> asked = answers.asked();
    Data.MappingBuilder result =
        Data.mapping()
            .put("uuid", Oscal.uuid(answers, "result"))
            .put("title", Data.text("Law on " + answers.day()))
            .put("description", Data.text("What the records that are in force on this day say."))
            .put("start", Oscal.time(answers.day()))
            .put("reviewed-controls", reviewed(asked));
    List<Data> observations = new ArrayList<>();
    answers.all().forEach(it -> observations.add(observation(it)));
    return result
        .putUnlessEmpty("observations", Data.sequence(observations))
        .putUnlessEmpty("findings", Data.sequence(asked.stream().map(this::finding).toList()))
        .build();
  }

  private static Data reviewed(List<Question> asked) {
    List<Data> included =
        asked.stream()
            .map(it -> Data.mapping().put("control-id", Data.text(Answers.token(it))).build())
            .toList();
    Data selection =
        asked.isEmpty()
            ? Data.mapping().put("include-all", Data.mapping().build()).build()
            : Data.mapping().put("include-controls", Data.sequence(included)).build();
    return Data.mapping().put("control-selections", Data.sequence(List.of(selection))).build();
  }

  private Data observation(Ruling ruling) {
    List<Data> evidence = ruling.facts().stream().map(OscalResults::evidence).toList();
    return Data.mapping(ruling.span())
        .put("uuid", id(ruling))
        .put("title", Data.text(ruling.what().replace("`", "") + ", " + ruling.where()))
        .put("description", Data.text(ruling.by() + ": " + ruling.why()))
        .put("props", Data.sequence(List.of(Oscal.property("answer", Answers.word(ruling)))))
        .put("methods", Data.sequence(List.of(Data.text("TEST"))))
        .putUnlessEmpty("relevant-evidence", Data.sequence(evidence))
        .put("collected", Oscal.time(answers.day()))
        .build();
  }

  private static Data evidence(LawFact fact) {
    return Data.mapping(fact.span())
        .put("description", Data.text(fact.id() + ": " + fact.authority() + "; " + fact.source()))
        .build();
  }

  private Data finding(Question question) {
    List<Data> related =
        answers.of(question).stream()
            .map(it -> Data.mapping().put("observation-uuid", id(it)).build())
            .toList();
    Data status =
        Data.mapping()
            .put("state", Data.text(answers.permits(question) ? "satisfied" : "not-satisfied"))
            .build();
    Data target =
        Data.mapping()
            .put("type", Data.text("statement-id"))
            .put("target-id", Data.text(OscalCatalog.statement(question)))
            .put("status", status)
            .build();
    return Data.mapping()
        .put("uuid", Oscal.uuid(answers, "finding", question.name()))
        .put("title", Data.text(question.words()))
        .put("description", Data.text(answers.of(question).size() + " answers"))
        .put("target", target)
        .put("related-observations", Data.sequence(related))
        .build();
  }

  private Data id(Ruling it) {
    return Oscal.uuid(
        answers, "observation", it.question().name(), it.what(), it.where(), it.by(), it.why());
  }
}

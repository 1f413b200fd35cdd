package dev.soke.emit.compliance;

import dev.soke.analysis.ruling.Question;
import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.model.PolicyProfile;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// `oscal/profiles/<name>.json`: each policy profile as a selection of the controls, with what it
/// asks for as properties.
record OscalProfiles(Answers answers) {
  List<Artifact> artifacts() {
    return answers.law().estate().policyProfiles().values().stream().map(this::artifact).toList();
  }

  private Artifact artifact(PolicyProfile profile) {
    String name = profile.name().value();
    Data imported =
        Data.mapping(profile.name().span())
            .put("href", Data.text("../catalog.json"))
            .put(
                "include-controls",
                Data.sequence(List.of(Oscal.controls(List.of(Question.values())))))
            .build();
    Data back =
        Data.mapping().put("resources", Data.sequence(List.of(resource(profile, name)))).build();
    Data root =
        Oscal.begin(answers, "profile", "Policy profile " + name)
            .put("imports", Data.sequence(List.of(imported)))
            .put("back-matter", back)
            .build();
    return Oscal.document("oscal/profiles/" + name.replace('/', '-') + ".json", "profile", root);
  }

  /// What the profile asks for beyond law.
  private Data resource(PolicyProfile profile, String name) {
    List<Data> properties = new ArrayList<>();
    properties.add(Oscal.property("version", Long.toString(profile.version().value())));
    properties.add(Oscal.property("effective-from", profile.from().value().toString()));
    properties.add(
        Oscal.property(
            "ledger-model", profile.ledgerModel().value().name().toLowerCase(Locale.ROOT)));
    properties.add(
        Oscal.property("min-confidence-bps", Long.toString(profile.minConfidence().value())));
    properties.add(
        Oscal.property("min-independent-domains", Long.toString(profile.minDomains().value())));
    add(properties, "jurisdiction", profile.jurisdictions());
    add(properties, "denied-jurisdiction", profile.denied());
    add(properties, "standard", profile.standards());
    add(properties, "compliance-rule", profile.complianceRules());
    add(properties, "transfer-rule", profile.transferRules());
    return Data.mapping(profile.name().span())
        .put("uuid", Oscal.uuid(answers, "resource", name))
        .put("title", Data.text("What " + name + " asks for"))
        .put("props", Data.sequence(properties))
        .build();
  }

  private static void add(List<Data> properties, String name, List<Located<String>> values) {
    values.forEach(it -> properties.add(Oscal.property(name, it.value())));
  }
}

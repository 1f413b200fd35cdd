package dev.soke.emit.route;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Json;
import dev.soke.model.Estate;
import dev.soke.model.PolicyProfile;
import dev.soke.source.Located;
import java.time.LocalDate;
import java.util.Locale;

/// `policy-profiles.json`: what is permitted to whom, where and from when on.
final class PolicyProfileList {
  private PolicyProfileList() {}

  static Artifact artifact(Estate estate) {
    Located<String> name = estate.header().name();
    Data root =
        Data.mapping(name.span())
            .put("schemaVersion", Data.whole(1))
            .put("estate", Data.text(name))
            .put(
                "profiles",
                Data.sequence(
                    estate.policyProfiles().values().stream()
                        .map(PolicyProfileList::profile)
                        .toList()))
            .build();
    return Json.artifact("policy-profiles.json", root, "policy-profiles.schema.json");
  }

  /// What a profile says, field by field.
  static Data profile(PolicyProfile it) {
    Data.MappingBuilder data = Data.mapping(it.name().span());
    data.put("policyProfileId", Data.text(it.name()));
    data.put("version", Data.whole(it.version().value(), it.version().span()));
    data.put("effectiveFrom", date(it.from()));
    Located<LocalDate> until = it.until();
    if (until != null) data.put("effectiveTo", date(until));
    data.put("jurisdictions", Data.texts(it.jurisdictions()));
    data.put("deniedJurisdictions", Data.texts(it.denied()));
    data.put("participantClasses", Data.texts(it.participantClasses()));
    data.put("resourceFamilies", Data.texts(it.resourceFamilies()));
    data.put("tokenization", Data.text(it.tokenization().value().name()));
    String ledger = it.ledgerModel().value().name().toLowerCase(Locale.ROOT);
    data.put("ledgerModel", Data.text(ledger));
    data.put("standards", Data.texts(it.standards()));
    data.put("complianceRules", Data.texts(it.complianceRules()));
    data.put("transferRules", Data.texts(it.transferRules()));
    data.put("valuationRules", Data.texts(it.valuationRules()));
    data.put("deploymentRules", Data.texts(it.deploymentRules()));
    data.put("reviewCadence", Data.text(it.reviewCadence()));
    Located<String> supersedes = it.supersedes();
    if (supersedes != null) data.put("supersedes", Data.text(supersedes));
    data.put("assets", Data.texts(it.assets()));
    data.put("mechanisms", Data.texts(it.mechanisms()));
    data.put("minConfidenceBps", Data.whole(it.minConfidence().value()));
    data.put("minIndependentDomains", Data.whole(it.minDomains().value()));
    data.put("minHorizonSeconds", Data.whole(it.minHorizon().value().toSeconds()));
    ProfileBounds.put(data, it);
    return data.build();
  }

  private static Data date(Located<LocalDate> date) {
    return Data.text(date.value().toString(), date.span());
  }
}

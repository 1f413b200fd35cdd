package dev.soke.analysis.ruling;

import dev.soke.model.Attester;
import dev.soke.model.DataTransfer;
import dev.soke.model.Dataset;
import dev.soke.model.Estate;
import dev.soke.model.EvidenceRecord;
import dev.soke.model.PolicyProfile;
import dev.soke.model.Route;
import dev.soke.model.Site;
import dev.soke.model.Venue;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;

/// A jurisdiction that the estate touches.
///
/// @param words what touches it, such as a site
/// @param side by which side: a facet of a site, an `end` of a route, its `operator`, an
///   `attester`, what a `profile` is for, the `recipient` of data
/// @param by the same in words
record Touch(String words, String side, String by, String code, Span span) {
  static List<Touch> all(Estate estate) {
    List<Touch> touches = new ArrayList<>();
    estate.sites().values().forEach(it -> addSite(it, touches));
    estate.routes().values().forEach(it -> addRoute(estate, it, touches));
    estate.datasets().values().forEach(it -> addTransfers(it, touches));
    estate.policyProfiles().values().forEach(it -> addProfile(it, touches));
    return touches;
  }

  private static void addProfile(PolicyProfile profile, List<Touch> touches) {
    String words = "policy profile `" + profile.name().value() + "`";
    for (Located<String> code : profile.jurisdictions()) {
      touches.add(new Touch(words, "profile", "what it is for", code.value(), code.span()));
    }
  }

  private static void addTransfers(Dataset dataset, List<Touch> touches) {
    String words = "dataset `" + dataset.name().value() + "`";
    for (DataTransfer transfer : dataset.transfers()) {
      String by = "transfer `" + transfer.name().value() + "`";
      Located<String> to = transfer.to();
      touches.add(new Touch(words, "recipient", by, to.value(), to.span()));
    }
  }

  private static void addSite(Site site, List<Touch> touches) {
    String words = "site `" + site.name().value() + "`";
    for (Facet facet : Facet.of(site)) {
      Located<String> code = facet.jurisdiction();
      touches.add(
          new Touch(words, facet.name(), "`" + facet.name() + "`", code.value(), code.span()));
    }
  }

  private static void addRoute(Estate estate, Route route, List<Touch> touches) {
    String words = "route `" + route.name().value() + "`";
    for (Located<String> end : List.of(route.from(), route.to())) {
      Venue venue = estate.venues().get(end.value());
      if (venue == null) continue;
      venue
          .jurisdictions()
          .forEach(it ->
              touches.add(
                  new Touch(
                      words, "end", "its end `" + end.value() + "`", it.value(), end.span())));
    }
    route
        .operators()
        .forEach(
            it -> touches.add(new Touch(words, "operator", "who runs it", it.value(), it.span())));
    for (EvidenceRecord record : route.evidence()) {
      for (Attester attester : record.attesters()) {
        Located<String> under = attester.under();
        if (under != null) {
          String by = "attester `" + attester.name().value() + "`";
          touches.add(new Touch(words, "attester", by, under.value(), under.span()));
        }
      }
    }
  }
}

package dev.soke.emit.registry;

import dev.soke.emit.route.CanonicalProfile;
import dev.soke.ethereum.Hex;
import dev.soke.model.Estate;
import dev.soke.model.Jurisdiction;
import dev.soke.model.PolicyProfile;
import dev.soke.model.Registry;
import dev.soke.registry.Desired;
import dev.soke.registry.Draft;
import dev.soke.source.Located;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a registry is to hold by the estate: each profile with its versions.
record Wanted(Estate estate, Registry registry) {
  private static final Hex NOTHING = Hex.EMPTY.padded(32);
  private static final int SCHEMA = 1;

  List<Desired> profiles() {
    return Lineage.all(estate).stream().map(this::profile).toList();
  }

  /// The path of a version below the folder of the registry.
  String path(Lineage lineage, PolicyProfile version) {
    return "profiles/"
        + registry.namespace()
        + "/"
        + lineage.name()
        + "/"
        + version.version()
        + ".json";
  }

  private Desired profile(Lineage lineage) {
    List<Draft> drafts = new ArrayList<>();
    List<Desired.Revocation> revocations = new ArrayList<>();
    Hex before = NOTHING;
    for (PolicyProfile version : lineage.versions()) {
      Draft draft = draft(lineage, version, before);
      drafts.add(draft);
      before = draft.contentHash();
      Located<LocalDate> revoked = version.revoked();
      if (revoked != null) {
        Located<String> because = version.revokedBecause();
        Hex reason = Draft.hash(because == null ? "" : because.value());
        revocations.add(new Desired.Revocation(draft.version(), seconds(revoked), reason));
      }
    }
    return new Desired(registry.namespace() + "/" + lineage.name(), drafts, revocations);
  }

  private Draft draft(Lineage lineage, PolicyProfile version, Hex before) {
    Located<String> uri = registry.uri();
    return new Draft(
        Draft.id(registry.namespace().value(), lineage.name()),
        new CanonicalProfile(version).hash(),
        before,
        Draft.rootOfNumbers(numbers(version)),
        Draft.rootOfNames(routes(version)),
        seconds(version.from()),
        seconds(version.until()),
        version.version().value(),
        version.minConfidence().value().intValue(),
        SCHEMA,
        uri == null ? "" : uri + path(lineage, version));
  }

  private List<Long> numbers(PolicyProfile version) {
    List<Long> numbers = new ArrayList<>();
    for (Located<String> name : version.jurisdictions()) {
      Jurisdiction jurisdiction = estate.jurisdictions().get(name.value());
      Located<Long> number = jurisdiction == null ? null : jurisdiction.numeric();
      if (number != null) numbers.add(number.value());
    }
    return numbers;
  }

  /// The routes in use: the checks have held these to their evidence.
  private List<String> routes(PolicyProfile version) {
    return estate.routes().values().stream()
        .filter(it -> it.profile().value().equals(version.name().value()))
        .filter(it -> it.status().value().isUsed())
        .map(it -> registry.namespace() + "/" + it.name())
        .toList();
  }

  /// The first second of a day in UTC; 0 for an open end.
  private static long seconds(@Nullable Located<LocalDate> day) {
    return day == null ? 0 : day.value().atStartOfDay(ZoneOffset.UTC).toEpochSecond();
  }
}

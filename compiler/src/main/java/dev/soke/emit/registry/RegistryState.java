package dev.soke.emit.registry;

import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import dev.soke.model.Contents;
import dev.soke.model.Estate;
import dev.soke.model.Jurisdiction;
import dev.soke.model.PolicyProfile;
import dev.soke.model.Registry;
import dev.soke.model.Venue;
import dev.soke.registry.Change;
import dev.soke.registry.Difference;
import dev.soke.registry.Observed;
import dev.soke.registry.ObservedReader;
import dev.soke.registry.Plan;
import dev.soke.source.Located;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A registry of an estate: what it is to hold, what was read of it, and what lies between.
public record RegistryState(Estate estate, Registry registry) {
  private static final Hex NO_COMMIT = Hex.EMPTY.padded(32);
  private static final long DAY = 86_400;

  /// What stands in the id of a profile and in the paths of files.
  private static final Pattern NAMESPACE = Pattern.compile("[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)*");

  /// What stands on the chain: no more than printable ASCII (RFC 3986).
  private static final Pattern URI = Pattern.compile("[a-z][a-z0-9+.-]*:[\\x21-\\x7e]*");

  /// Why nothing can be planned.
  ///
  /// @param kind one word for the rule that tells it
  /// @param detail what a reader needs beside it
  public record Fault(String kind, String detail, Span span) {}

  /// The changes, in the order of the profiles; none where nothing was read.
  public List<Change> changes() {
    Observed observed = observed();
    return observed == null
        ? List.of()
        : Difference.of(new Wanted(estate, registry).profiles(), observed);
  }

  /// The plans that send something: what narrows first.
  public List<Plan> plans() {
    Observed observed = observed();
    if (observed == null) return List.of();
    List<Change> changes = changes();
    return List.of(Plan.narrowing(observed, changes), Plan.widening(observed, changes, NO_COMMIT))
        .stream()
        .filter(it -> !it.operations().isEmpty())
        .toList();
  }

  /// A plan in words.
  ///
  /// @param word what it does: `publish` or `revoke`
  /// @param id its id
  /// @param sender who sends it
  /// @param changes each with its profile and version
  public record Planned(String word, String id, String sender, List<String> changes) {
    /// Copies what it is given.
    public Planned {
      changes = List.copyOf(changes);
    }
  }

  /// The plans in words.
  public List<Planned> planned() {
    return plans().stream()
        .map(it ->
            new Planned(
                PlanFiles.word(it),
                it.id().toString(),
                sender(it).checksummed(),
                it.operations().stream()
                    .flatMap(op -> op.changes().stream())
                    .map(RegistryState::words)
                    .toList()))
        .toList();
  }

  private static String words(Change change) {
    String name =
        switch (change) {
          case Change.Publish it -> it.name();
          case Change.Revoke it -> it.name();
          case Change.Unchanged it -> it.name();
          case Change.Drift it -> it.name();
        };
    return change.word() + " " + name + " " + change.version();
  }

  /// What keeps a plan from being made, of what is written and of what was read.
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    addText("namespace", registry.namespace(), NAMESPACE, faults);
    addText("uri", registry.uri(), URI, faults);
    addDuties(faults);
    Lineage.all(estate).forEach(it -> addVersions(it, faults));
    Located<String> named = registry.observed();
    if (named == null || !faults.isEmpty()) return faults;
    Source file = file();
    if (file == null) {
      return List.of(new Fault("registry-unread", Contents.path(named.value()), named.span()));
    }
    try {
      addObserved(ObservedReader.read(file.text()), named.span(), faults);
    } catch (ObservedReader.Malformed e) {
      faults.add(
          new Fault(
              "registry-unreadable", Objects.requireNonNullElse(e.getMessage(), ""), named.span()));
    }
    return faults;
  }

  /// What was read, where it can be read.
  @Nullable Observed observed() {
    Source file = file();
    try {
      return file == null ? null : ObservedReader.read(file.text());
    } catch (ObservedReader.Malformed _) {
      return null;
    }
  }

  /// The number of its chain.
  public long chainId() {
    Venue venue = estate.venues().get(registry.venue().value());
    return venue == null ? 0 : venue.id().value();
  }

  private @Nullable Source file() {
    Located<String> named = registry.observed();
    return named == null ? null : estate.contents().files().get(Contents.path(named.value()));
  }

  private static void addText(
      String attribute, @Nullable Located<String> text, Pattern form, List<Fault> faults) {
    if (text != null && !form.matcher(text.value()).matches()) {
      faults.add(new Fault("registry-text-malformed", attribute, text.span()));
    }
  }

  /// Nobody holds two of the roles that keep each other in check.
  private void addDuties(List<Fault> faults) {
    SequencedMap<EvmAddress, String> roles = new LinkedHashMap<>();
    addRole("publisher", registry.publisher(), roles, faults);
    addRole("guardian", registry.guardian(), roles, faults);
    addRole("admin", registry.admin(), roles, faults);
  }

  private static void addRole(
      String role,
      @Nullable Located<EvmAddress> account,
      SequencedMap<EvmAddress, String> roles,
      List<Fault> faults) {
    if (account == null) return;
    String other = roles.putIfAbsent(account.value(), role);
    if (other != null) {
      faults.add(new Fault("one-account-two-roles", other + " and " + role, account.span()));
    }
  }

  private void addVersions(Lineage lineage, List<Fault> faults) {
    long next = 1;
    for (PolicyProfile version : lineage.versions()) {
      if (version.version().value() != next) {
        faults.add(new Fault("version-not-next", "" + next, version.version().span()));
      }
      next = version.version().value() + 1;
      Located<Long> floor = registry.floor();
      if (floor != null && version.minConfidence().value() < floor.value()) {
        String detail = version.minConfidence() + " of " + floor + " basis points";
        faults.add(new Fault("profile-below-floor", detail, version.name().span()));
      }
      for (Located<String> name : version.jurisdictions()) {
        Jurisdiction jurisdiction = estate.jurisdictions().get(name.value());
        if (jurisdiction != null && jurisdiction.numeric() == null) {
          faults.add(new Fault("jurisdiction-without-number", name.value(), name.span()));
        }
      }
    }
  }

  private void addObserved(Observed observed, Span span, List<Fault> faults) {
    if (observed.chainId() != chainId()) {
      faults.add(
          new Fault("registry-of-another-chain", observed.chainId() + ", not " + chainId(), span));
    } else if (!observed.registry().equals(registry.address().value())) {
      faults.add(new Fault("registry-is-another", observed.registry().checksummed(), span));
    } else if (isOld(observed)) {
      faults.add(new Fault("registry-read-long-ago", day(observed).toString(), span));
    }
    if (!faults.isEmpty()) return;
    for (Change change : Difference.of(new Wanted(estate, registry).profiles(), observed)) {
      if (change instanceof Change.Publish it
          && it.draft().validFrom() < observed.block().timestamp() + delay(observed)) {
        faults.add(new Fault("window-begins-in-the-past", it.name() + " " + it.version(), span));
      }
      if (change instanceof Change.Drift drift) {
        String name = drift.name().isEmpty() ? drift.profileId().toString() : drift.name();
        faults.add(
            new Fault(
                "registry-drifts", name + " " + drift.version() + ": " + drift.problem(), span));
      }
    }
    if (faults.isEmpty()) addSenders(observed, span, faults);
  }

  /// For how many seconds a publication is held back before it counts.
  private long delay(Observed observed) {
    return observed.access().stream()
        .filter(it -> it.account().equals(registry.publisher().value()))
        .filter(it -> it.function().equals("publishBatch") && !it.immediate())
        .mapToLong(Observed.Access::delay)
        .max()
        .orElse(0);
  }

  /// Who is to send must have been asked about when the registry was read, and may.
  private void addSenders(Observed observed, Span span, List<Fault> faults) {
    for (Plan plan : plans()) {
      EvmAddress sender = sender(plan);
      String function = plan.operations().getFirst().call().function().name();
      boolean granted =
          observed.access().stream()
              .anyMatch(it ->
                  it.account().equals(sender) && it.function().equals(function) && it.isGranted());
      if (!observed.nonces().containsKey(sender) || !granted) {
        faults.add(new Fault("sender-may-not", sender.checksummed() + " `" + function + "`", span));
      }
    }
  }

  /// Who sends a plan.
  EvmAddress sender(Plan plan) {
    boolean narrows = plan.operations().getFirst().changes().getFirst() instanceof Change.Revoke;
    Located<EvmAddress> revoker = registry.revoker();
    return narrows && revoker != null ? revoker.value() : registry.publisher().value();
  }

  private boolean isOld(Observed observed) {
    LocalDate today = estate.contents().asOf();
    return today != null
        && day(observed).plusDays(registry.maxAge().value().toSeconds() / DAY).isBefore(today);
  }

  private static LocalDate day(Observed observed) {
    return Instant.ofEpochSecond(observed.block().timestamp()).atZone(ZoneOffset.UTC).toLocalDate();
  }
}

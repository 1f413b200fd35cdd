package dev.soke.emit.registry;

import dev.soke.emit.registry.RegistryState.Fault;
import dev.soke.ethereum.EvmAddress;
import dev.soke.model.Contents;
import dev.soke.model.Jurisdiction;
import dev.soke.model.PolicyProfile;
import dev.soke.model.Registry;
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

/// What keeps a registry from being told what the estate wants: in what is written, in what was
/// read, and between the two.
record RegistryFaults(RegistryState state) {
  private static final long DAY = 86_400;

  /// What stands in the id of a profile and in the paths of files.
  private static final Pattern NAMESPACE = Pattern.compile("[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)*");

  /// What stands on the chain: no more than printable ASCII (RFC 3986).
  private static final Pattern URI = Pattern.compile("[a-z][a-z0-9+.-]*:[\\x21-\\x7e]*");

  private Registry registry() {
    return state.registry();
  }

  /// What keeps a plan from being made, of what is written and of what was read.
  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    addText("namespace", registry().namespace(), NAMESPACE, faults);
    addText("uri", registry().uri(), URI, faults);
    addDuties(faults);
    Lineage.all(state.estate()).forEach(it -> addVersions(it, faults));
    Located<String> named = registry().observed();
    if (named == null || !faults.isEmpty()) return faults;
    Source file = state.file();
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

  private static void addText(
      String attribute, @Nullable Located<String> text, Pattern form, List<Fault> faults) {
    if (text != null && !form.matcher(text.value()).matches()) {
      faults.add(new Fault("registry-text-malformed", attribute, text.span()));
    }
  }

  /// Nobody holds two of the roles that keep each other in check.
  private void addDuties(List<Fault> faults) {
    SequencedMap<EvmAddress, String> roles = new LinkedHashMap<>();
    addRole("publisher", registry().publisher(), roles, faults);
    addRole("guardian", registry().guardian(), roles, faults);
    addRole("admin", registry().admin(), roles, faults);
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
      Located<Long> floor = registry().floor();
      if (floor != null && version.minConfidence().value() < floor.value()) {
        String detail = version.minConfidence() + " of " + floor + " basis points";
        faults.add(new Fault("profile-below-floor", detail, version.name().span()));
      }
      for (Located<String> name : version.jurisdictions()) {
        Jurisdiction jurisdiction = state.estate().jurisdictions().get(name.value());
        if (jurisdiction != null && jurisdiction.numeric() == null) {
          faults.add(new Fault("jurisdiction-without-number", name.value(), name.span()));
        }
      }
    }
  }

  private void addObserved(Observed observed, Span span, List<Fault> faults) {
    if (observed.chainId() != state.chainId()) {
      faults.add(
          new Fault(
              "registry-of-another-chain", observed.chainId() + ", not " + state.chainId(), span));
    } else if (!observed.registry().equals(registry().address().value())) {
      faults.add(new Fault("registry-is-another", observed.registry().checksummed(), span));
    } else if (isOld(observed)) {
      faults.add(new Fault("registry-read-long-ago", day(observed).toString(), span));
    }
    if (!faults.isEmpty()) return;
    for (Change change :
        Difference.of(new Wanted(state.estate(), registry()).profiles(), observed)) {
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
        .filter(it -> it.account().equals(registry().publisher().value()))
        .filter(it -> it.function().equals("publishBatch") && !it.immediate())
        .mapToLong(Observed.Access::delay)
        .max()
        .orElse(0);
  }

  /// Who is to send must have been asked about when the registry was read, and may.
  private void addSenders(Observed observed, Span span, List<Fault> faults) {
    for (Plan plan : state.plans()) {
      EvmAddress sender = state.sender(plan);
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

  private boolean isOld(Observed observed) {
    LocalDate today = state.estate().contents().asOf();
    return today != null
        && day(observed).plusDays(registry().maxAge().value().toSeconds() / DAY).isBefore(today);
  }

  private static LocalDate day(Observed observed) {
    return Instant.ofEpochSecond(observed.block().timestamp()).atZone(ZoneOffset.UTC).toLocalDate();
  }
}

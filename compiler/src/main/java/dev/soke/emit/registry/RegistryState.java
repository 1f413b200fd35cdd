package dev.soke.emit.registry;

import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import dev.soke.model.Contents;
import dev.soke.model.Estate;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A registry of an estate: what it is to hold, what was read of it, and what lies between.
public record RegistryState(Estate estate, Registry registry) {
  private static final Hex NO_COMMIT = Hex.EMPTY.padded(32);

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
    return new RegistryFaults(this).faults();
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

  @Nullable Source file() {
    Located<String> named = registry.observed();
    return named == null ? null : estate.contents().files().get(Contents.path(named.value()));
  }

  /// Who sends a plan.
  EvmAddress sender(Plan plan) {
    boolean narrows = plan.operations().getFirst().changes().getFirst() instanceof Change.Revoke;
    Located<EvmAddress> revoker = registry.revoker();
    return narrows && revoker != null ? revoker.value() : registry.publisher().value();
  }
}

package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A declared total, which is held to what it is the sum of.
@Kind(
    value = "budget",
    doc = "A total that is held to what it is the sum of: `budget az of az { vms = 18; … }`.")
public record Budget(
    @Name Located<String> name,
    @Doc("The project whose guests it counts.") @Clause("of") @Reference(Project.class)
        @Nullable Located<String> project,
    @Doc("The budgets that it sums.") @Reference(Budget.class) List<Located<String>> sums,
    @Doc("The hosts that it sums in place of guests.") @Reference(Host.class)
        List<Located<String>> hosts,
    @Doc("What else it sums.") @Attribute("item") List<BudgetItem> items,
    @Doc("How many machines.") @Nullable Located<Interval> vms,
    @Doc("How many processors.") @Nullable Located<CoresRange> cores,
    @Doc("How much memory.") @Nullable Located<BytesRange> memory,
    @Doc("How much disk.") @Nullable Located<BytesRange> disk,
    @Doc("How many weeks.") @Nullable Located<Interval> weeks,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Budget {
    sums = List.copyOf(sums);
    hosts = List.copyOf(hosts);
    items = List.copyOf(items);
  }
}

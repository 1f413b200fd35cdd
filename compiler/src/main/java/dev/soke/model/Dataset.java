package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Data that law says something of.
@Kind(
    value = "dataset",
    doc =
        "Data that law says something of: `dataset members as personal of [ee] at [tallinn] { … }`.")
public record Dataset(
    @Name Located<String> name,
    @Doc("What they are about.") @Attribute("class") @Clause("as") Located<DataClass> dataClass,
    @Doc("The jurisdictions whose people, payments or offices they are of.")
        @Attribute("subjects-from")
        @Clause("of")
        @Reference(Jurisdiction.class)
        List<Located<String>> origins,
    @Doc("The sites that hold them, copies and backups included.")
        @Attribute("sites")
        @Clause("at")
        @Reference(Site.class)
        List<Located<String>> sites,
    @Doc("The stores that hold them, wherever their services run.") @Reference(Store.class)
        List<Located<String>> stores,
    @Doc("Where they are collected first.") @Reference(Site.class)
        @Nullable Located<String> collectedAt,
    @Doc("Where they may be, as the estate decides; anywhere that law permits when left out.")
        @Reference(Jurisdiction.class)
        List<Located<String>> residency,
    @Doc(
            "Whether nobody outside `residency` may run, steer or hold the keys of a site that holds them.")
        @Default("false")
        Located<Boolean> immune,
    @Doc("How many people they are of in a year.")
        @Default("0")
        @Between(min = 0, max = 9_007_199_254_740_991L)
        Located<Long> persons,
    @Doc("How long they are kept.") @Nullable Located<Duration> retention,
    @Doc("What permits them to leave.") @Attribute("transfer") List<DataTransfer> transfers,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Dataset {
    origins = List.copyOf(origins);
    sites = List.copyOf(sites);
    stores = List.copyOf(stores);
    residency = List.copyOf(residency);
    transfers = List.copyOf(transfers);
  }
}

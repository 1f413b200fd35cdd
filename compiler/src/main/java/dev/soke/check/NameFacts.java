package dev.soke.check;

import dev.soke.analysis.machine.Pve;
import dev.soke.model.Estate;
import dev.soke.model.ResourcePool;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Whether Proxmox VE takes the names of what is made in it, where it is stricter than the
/// language: the forms are those of its API.
final class NameFacts {
  private static final Pattern ZONE = Pattern.compile("[a-z][a-z0-9]{1,7}");
  private static final Pattern TAG = Pattern.compile("[a-z0-9_][a-z0-9_+.-]*");
  private static final int GROUP = 18;
  private static final int LEVELS = 3;

  private final List<Fact> facts = new ArrayList<>();

  private NameFacts() {}

  static List<Fact> of(Estate estate) {
    NameFacts names = new NameFacts();
    for (Pve pve : Pve.all(estate)) {
      pve.cluster().zones().forEach(it -> names.addShort("zone", it.name()));
      pve.cluster().vnets().forEach(it -> names.addShort("vnet", it.name()));
      pve.guests().forEach(guest -> guest.tags().forEach(names::addTag));
    }
    estate.securityGroups().values().forEach(it -> names.addGroup(it.name()));
    estate.pools().values().forEach(it -> names.addPool(estate, it));
    return names.facts;
  }

  private void addShort(String kind, Located<String> name) {
    if (!ZONE.matcher(name.value()).matches()) {
      add(kind, name, "2 to 8 letters and digits");
    }
  }

  private void addTag(Located<String> tag) {
    if (!TAG.matcher(tag.value()).matches()) {
      add("tag", tag, "small letters, digits and `_ - + .`");
    }
  }

  private void addGroup(Located<String> name) {
    if (name.value().length() > GROUP) {
      add("security group", name, "at most " + GROUP + " characters");
    }
  }

  private void addPool(Estate estate, ResourcePool pool) {
    int levels = 1;
    Located<String> parent = pool.parent();
    while (parent != null && levels <= LEVELS) {
      levels++;
      ResourcePool next = estate.pools().get(parent.value());
      parent = next == null ? null : next.parent();
    }
    if (levels > LEVELS) {
      add("pool", pool.name(), "at most " + LEVELS + " pools in each other");
    }
  }

  private void add(String kind, Located<String> name, String wants) {
    facts.add(notTaken(kind, name, wants));
  }

  /// That Proxmox VE does not take a word.
  ///
  /// @param kind what it is to name
  /// @param wants what it takes
  static Fact notTaken(String kind, Located<String> word, String wants) {
    return new OnMachines.MachineFault(
        "name-not-taken", word.value(), kind, "", wants, word.span());
  }
}

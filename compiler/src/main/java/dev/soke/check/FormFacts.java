package dev.soke.check;

import dev.soke.analysis.machine.Measure;
import dev.soke.analysis.machine.Pve;
import dev.soke.model.Bytes;
import dev.soke.model.Estate;
import dev.soke.model.FirewallRule;
import dev.soke.model.Guest;
import dev.soke.model.Vm;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether Proxmox VE takes values that the language leaves to it, by the forms of its API.
final class FormFacts {
  private static final Pattern PROCESSOR = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
  private static final Pattern SCHEDULE = Pattern.compile("[A-Za-z0-9*][A-Za-z0-9*:/.,~ -]*");
  private static final String OCTET = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
  private static final String IPV4 = OCTET + "(\\." + OCTET + "){3}";
  private static final Pattern ADDRESSES =
      Pattern.compile(IPV4 + "((/(3[0-2]|[12]?\\d))|-" + IPV4 + ")?");
  private static final Pattern NAME =
      Pattern.compile("\\+?((dc|guest|sdn)/)?[A-Za-z][A-Za-z0-9_-]*");
  private static final Pattern IPV6 =
      Pattern.compile("[0-9A-Fa-f]*:[0-9A-Fa-f:]*(/([1-9]?\\d|1[01]\\d|12[0-8]))?");
  private static final List<Long> PAGES = List.of(2L << 20, 1L << 30);

  private final List<Fact> facts = new ArrayList<>();

  private FormFacts() {}

  static List<Fact> of(Estate estate) {
    FormFacts forms = new FormFacts();
    for (Pve pve : Pve.all(estate)) {
      pve.guests().forEach(forms::addGuest);
    }
    estate.backups().values().forEach(it -> forms.addSchedule(it.schedule()));
    estate.securityGroups().values().forEach(it -> it.rules().forEach(forms::addRule));
    return forms.facts;
  }

  private void addGuest(Guest guest) {
    guest.replications().forEach(it -> addSchedule(it.schedule()));
    if (!(guest instanceof Vm vm)) return;
    if (!PROCESSOR.matcher(vm.cpu().value()).matches()) {
      facts.add(NameFacts.notTaken("type of processor", vm.cpu(), "one word, as `host`"));
    }
    Located<Bytes> pages = vm.hugepages();
    if (pages != null && !PAGES.contains(pages.value().count())) {
      String size = Measure.DATA.of(pages.value().count());
      Located<String> told = new Located<>(size, pages.span());
      facts.add(NameFacts.notTaken("size of pages", told, "`2MiB` or `1GiB`"));
    }
  }

  private void addSchedule(Located<String> schedule) {
    if (!SCHEDULE.matcher(schedule.value()).matches()) {
      facts.add(NameFacts.notTaken("schedule", schedule, "days and times, as `mon..fri 02:00`"));
    }
  }

  private void addRule(FirewallRule rule) {
    addSide(rule.source());
    addSide(rule.destination());
  }

  private void addSide(@Nullable Located<String> side) {
    if (side == null) return;
    for (String part : side.value().split(",", -1)) {
      if (!isSide(part)) {
        String wants = "addresses, networks, or `+` and the name of an IP set";
        facts.add(NameFacts.notTaken("source or destination", side, wants));
        return;
      }
    }
  }

  private static boolean isSide(String part) {
    return ADDRESSES.matcher(part).matches()
        || IPV6.matcher(part).matches()
        || NAME.matcher(part).matches();
  }
}

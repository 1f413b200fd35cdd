package dev.soke.emit.proxmox;

import dev.soke.analysis.chain.Quorum;
import dev.soke.analysis.machine.Guests;
import dev.soke.analysis.machine.Measure;
import dev.soke.analysis.machine.Seating;
import dev.soke.analysis.machine.Term;
import dev.soke.analysis.machine.Total;
import dev.soke.emit.Artifact;
import dev.soke.emit.Template;
import dev.soke.model.Host;
import dev.soke.source.Located;
import dev.soke.source.Span;
import dev.soke.spelling.Count;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// `REPORT.md`: what the hosts of a cluster have and give, and what is lost with each.
record Report(Place place) {
  private static final Template TEMPLATE = new Template("proxmox-report.ftl");
  private static final String VALIDATOR = "validator";
  private static final long PERCENT = 100;

  /// A host, as the template sees it.
  ///
  /// @param cores the sum of what its guests ask for, and what it has
  /// @param memory the same in memory
  /// @param disks the sum on each storage
  /// @param lost what becomes of its guests when it fails
  public record Row(
      String name,
      String cores,
      String memory,
      List<String> disks,
      List<String> lost,
      List<Span> origins) {
    /// Copies what it is given.
    public Row {
      disks = List.copyOf(disks);
      lost = List.copyOf(lost);
      origins = List.copyOf(origins);
    }
  }

  /// A host that the compiler chose, as the template sees it.
  ///
  /// @param choices how many could take the guest
  /// @param full how many more had no room
  /// @param apart how many more held what it stands apart from
  public record Choice(String guest, String host, String choices, String full, String apart) {}

  Artifact artifact() {
    SequencedMap<String, Object> values = new LinkedHashMap<>();
    values.put("cluster", place.pve().name().value());
    values.put("guests", Count.of(place.machines().size(), "guest"));
    values.put("totals", totals());
    values.put("votes", votes());
    values.put("chosen", chosen());
    values.put("hosts", place.hosts().stream().map(this::row).toList());
    return TEMPLATE.artifact(place.path("REPORT.md"), values, List.of(place.span()));
  }

  /// The hosts that nobody wrote, and why it is these.
  private List<Choice> chosen() {
    return Seating.reasons(place.estate(), place.pve().name().value()).stream()
        .map(it ->
            new Choice(
                it.machine(),
                it.host(),
                Count.of(it.choices(), "host"),
                Count.of(it.full(), "host"),
                Count.of(it.apart(), "host")))
        .toList();
  }

  private String totals() {
    long cores = cores(place.machines()).high();
    long memory = memory(place.machines()).high();
    long disk =
        place.machines().stream().mapToLong(it -> Guests.disk(it.guest()).high().count()).sum();
    return Measure.CORES.of(cores)
        + ", "
        + Measure.DATA.of(memory)
        + " of memory, "
        + Measure.DATA.of(disk)
        + " of disk";
  }

  /// How many hosts may fail while the others still agree.
  private String votes() {
    int votes = place.hosts().size() + (place.pve().qdevice().value() ? 1 : 0);
    int needed = votes / 2 + 1;
    return Count.of(votes, "vote")
        + ", of which "
        + needed
        + " must agree; "
        + Math.max(0, votes - needed)
        + " may be gone";
  }

  private Total cores(List<Machine> machines) {
    return new Total(
        Measure.CORES,
        machines.stream().map(it -> Guests.coresOf(place.estate(), it.guest())).toList());
  }

  private Total memory(List<Machine> machines) {
    return new Total(
        Measure.DATA,
        machines.stream().map(it -> Guests.memoryOf(place.estate(), it.guest())).toList());
  }

  private Row row(Host host) {
    List<Machine> machines = place.machinesOn(host);
    Total cores = cores(machines);
    List<Term> terms = new ArrayList<>(memory(machines).terms());
    long reserve = host.reserve().value().count();
    terms.add(new Term("kept by the host", reserve, reserve));
    Total memory = new Total(Measure.DATA, terms);
    long has = host.cores().value().thousandths();
    return new Row(
        host.name().value(),
        cores.shown() + " of " + Measure.CORES.of(has) + share(cores.high(), has),
        memory.shown()
            + " of "
            + Measure.DATA.of(host.memory().value().count())
            + share(memory.high(), host.memory().value().count()),
        disks(machines),
        lost(machines),
        List.of(host.name().span()));
  }

  private static String share(long used, long has) {
    return has == 0 ? "" : " (" + used * PERCENT / has + " %)";
  }

  private List<String> disks(List<Machine> machines) {
    SequencedMap<String, List<Term>> storages = new TreeMap<>();
    for (Machine machine : machines) {
      for (Volume volume : Volume.all(place, machine)) {
        storages
            .computeIfAbsent(volume.storage(), _ -> new ArrayList<>())
            .add(Term.of(machine.name(), volume.disk().size().value()));
      }
    }
    List<String> lines = new ArrayList<>();
    storages.forEach(
        (name, terms) -> lines.add("`" + name + "`: " + new Total(Measure.DATA, terms).shown()));
    return lines;
  }

  private List<String> lost(List<Machine> machines) {
    List<String> lines = new ArrayList<>();
    List<String> moved = names(machines, true);
    List<String> gone = names(machines, false);
    if (!moved.isEmpty()) {
      lines.add("Started elsewhere: " + String.join(", ", moved) + ".");
    }
    if (!gone.isEmpty()) {
      lines.add("Gone until it is back: " + String.join(", ", gone) + ".");
    }
    addValidators(lines, machines);
    return lines;
  }

  private static List<String> names(List<Machine> machines, boolean moved) {
    return machines.stream()
        .filter(it -> (it.guest().ha() != null) == moved)
        .map(it -> "`" + it.name() + "`")
        .toList();
  }

  /// The validators of one pool are taken for those of one chain.
  private void addValidators(List<String> lines, List<Machine> machines) {
    SequencedMap<String, Integer> here = validators(machines);
    SequencedMap<String, Integer> all = validators(place.machines());
    here.forEach((pool, count) -> {
      Quorum quorum = new Quorum(all.getOrDefault(pool, count));
      String chain = pool.isEmpty() ? "" : " of `" + pool + "`";
      lines.add(
          Count.of(count, VALIDATOR)
              + " of "
              + quorum.validators()
              + chain
              + " are on it; "
              + quorum.needed()
              + " must agree, so blocks "
              + (count > quorum.silent() ? "stop." : "go on."));
    });
  }

  private static SequencedMap<String, Integer> validators(List<Machine> machines) {
    SequencedMap<String, Integer> pools = new TreeMap<>();
    for (Machine machine : machines) {
      Located<String> role = machine.guest().role();
      if (role != null && role.value().equals(VALIDATOR)) {
        Located<String> pool = machine.guest().pool();
        pools.merge(pool == null ? "" : pool.value(), 1, Integer::sum);
      }
    }
    return pools;
  }
}

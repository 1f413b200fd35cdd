package dev.soke.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// The statements of a sound estate: planes, services in every way in which one can be written,
/// links among them, profiles, sites, clusters, waves, and an overlay.
final class GeneratedStatements {
  private static final String IMAGE = "image web \"registry.example/web@sha256:" + "4b".repeat(32);
  private static final String CHECK = "health exec \"web check\"";

  private final RandomGenerator random;
  private final List<String> all = new ArrayList<>();
  private final List<String> services = new ArrayList<>();
  private int planes;

  GeneratedStatements(RandomGenerator random) {
    this.random = random;
  }

  List<String> all() {
    all.add("/// An estate.\nestate demo {}\ntransport lan {}\n" + IMAGE + "\"");
    all.add("let base = " + pick("8080", "8000 + 80", "max(80, 8080)"));
    all.add(
        "let spare = " + pick("64MiB", "32MiB * 2", "1GiB / 16", "if 1 < 2 then 64MiB else 1B"));
    all.add(
        "template web(port: whole, memory: bytes = spare, pids: optional whole) for service {\n"
            + "  image = web; port http tcp port; memory = memory; pids = pids ?? 64\n  "
            + CHECK
            + "\n}");
    planes();
    services();
    places();
    overlay();
    return all;
  }

  private void planes() {
    planes = 1 + random.nextInt(3);
    if (random.nextBoolean()) {
      all.add(
          "each n in 0.."
              + (planes - 1)
              + " { plane \"p\\(n)\" over lan { subnet = subnet(10.0.0.0/8, 24, n) } }");
      return;
    }
    for (int at = 0; at < planes; at++) {
      all.add("plane p" + at + " over lan { subnet = 10.1." + at + ".0/24 }");
    }
  }

  private void services() {
    all.add("service s0 on p0 { image = web; port http tcp base; " + CHECK + "; memory = spare }");
    services.add("s0");
    int count = 1 + random.nextInt(6);
    for (int at = 1; at <= count; at++) {
      String plane = "p" + random.nextInt(planes);
      all.add(service("s" + at, plane, at));
      services.add("s" + at);
      if (chance(3)) {
        all.add("s" + at + "@" + plane + " -> " + "t" + at + "@" + plane + " tcp 9000 \"asks\"");
        all.add("service t" + at + " on " + plane + " like web(9000) { memory = 1MiB + spare }");
        services.add("t" + at);
      }
    }
    if (chance(2)) {
      all.add(
          "each n in 1..3 where n != 2 { service \"e-\\(n)\" on p0 like web(port: base + n) {} }");
      services.add("e-1");
      services.add("e-3");
    }
  }

  private String service(String name, String plane, int number) {
    String head = "service " + name + " on " + plane;
    String written =
        head + " { image = web; port http tcp " + (9100 + number) + "; " + CHECK + setting();
    return switch (random.nextInt(6)) {
      case 0 -> head + " like web(port: base + " + number + ") {" + setting() + " }";
      case 1 -> head + " like web(memory: 96MiB, port: 7000) { pids = 32" + setting() + " }";
      case 2 -> head + " like s0 { memory = 2 * 48MiB }";
      case 3 -> "if base > 1 { " + written + " } } else { service never on nowhere {} }";
      case 4 ->
          "each word in [\"" + name + "\"] { " + written.replace(name, "\"\\(word)\"") + " } }";
      default -> written + " }";
    };
  }

  private String setting() {
    return pick(
        "",
        "; env { PORT = \"\\(base)\"; NAME = \"a, b\" }",
        "; cpu = 0.25cores * 2",
        "; env { A = \"é\" }");
  }

  private void places() {
    int half = 1 + random.nextInt(services.size());
    all.add("profile front { services = " + services.subList(0, half) + " }");
    String rest = services.subList(half, services.size()).toString();
    all.add("profile whole extends [front]" + " { services = " + rest + " }");
    int sites = 1 + random.nextInt(4);
    for (int at = 0; at < sites; at++) {
      boolean like = at > 0 && chance(3);
      all.add(
          "site x"
              + at
              + (like ? " like x0 {}" : " in " + pick("north", "south") + " runs [whole]"));
    }
    all.add("each s in sites { cluster \"\\(s)-1\" at s {} }");
    all.add("wave first { clusters = [x0-1] }");
    for (int at = 1; at < sites; at++) {
      String before = at == 1 ? "first" : "w" + (at - 1);
      all.add(
          "wave w"
              + at
              + " after "
              + before
              + " soak 1min * "
              + at
              + " { clusters = [x"
              + at
              + "-1] }");
    }
  }

  private void overlay() {
    all.add(
        """
        overlay staging of demo {
          override let base = 7080
          add service probe on p0 like web(port: 6000) {}
          override profile front { services += [probe] }
          override service s0 { memory = spare / 2 }
        }\
        """);
  }

  private boolean chance(int outOf) {
    return random.nextInt(outOf) == 0;
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}

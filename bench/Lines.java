import dev.soke.source.Source;
import dev.soke.syntax.Syntax;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;

/// `write LINES FOLDER` writes an estate of many lines, `parse FOLDER` measures how long a warm
/// parser takes for it. Run by `bench/lines`.
final class Lines {
  private static final int LINES_OF_A_SERVICE = 17;
  private static final int SERVICES_OF_A_PROFILE = 10;
  private static final int WARM = 60;
  private static final int RUNS = 41;

  public static void main(String[] arguments) throws IOException {
    if (arguments[0].equals("write")) {
      String estate = estate(Integer.parseInt(arguments[1]) / LINES_OF_A_SERVICE);
      Files.writeString(Path.of(arguments[2], "estate.soke"), estate);
    } else {
      parse(Files.readString(Path.of(arguments[1], "estate.soke")));
    }
  }

  private static String estate(int services) {
    StringBuilder text = new StringBuilder(head());
    for (int at = 0; at < services; at++) {
      text.append(SERVICE.replace("#", Integer.toString(at)).replace("?", Integer.toString(at % 8)));
    }
    for (int first = 0; first < services; first += SERVICES_OF_A_PROFILE) {
      int last = Math.min(services, first + SERVICES_OF_A_PROFILE);
      String[] names = new String[last - first];
      Arrays.setAll(names, new Names(first)::of);
      int profile = first / SERVICES_OF_A_PROFILE;
      text.append("profile f").append(profile).append(" { services = [");
      text.append(String.join(", ", names)).append("] }\n");
      text.append("site x").append(profile).append(" runs [f").append(profile).append("]\n");
      text.append("cluster c").append(profile).append(" at x").append(profile).append(" {}\n");
    }
    int clusters = (services + SERVICES_OF_A_PROFILE - 1) / SERVICES_OF_A_PROFILE;
    String[] names = new String[clusters];
    Arrays.setAll(names, at -> "c" + at);
    return text.append("wave all { clusters = [" + String.join(", ", names) + "] }\n").toString();
  }

  private record Names(int first) {
    String of(int at) {
      return "s" + (first + at);
    }
  }

  private static String head() {
    StringBuilder text = new StringBuilder("estate large {}\ntransport lan {}\n");
    for (int at = 0; at < 8; at++) {
      text.append("plane p").append(at).append(" over lan { subnet = 10.").append(at + 1);
      text.append(".0.0/16 }\n");
    }
    return text + "image web \"registry.example/web@sha256:" + "4b".repeat(32) + "\"\n\n";
  }

  private static final String SERVICE =
      """
      /// Service number #, which answers on two ports.
      service s# on p? {
        image  = web
        memory = 256MiB
        cpu    = 0.5cores
        pids   = 256

        // Requests, and figures about them.
        port http    tcp 8080
        port metrics tcp 9100
        env {
          NAME  = "s#"
          LEVEL = "info"
        }
        health exec ["web", "check", "--within", "250ms"] every 30s within 5s after 60s
      }

      """;

  private static void parse(String text) {
    Source source = new Source("estate.soke", text);
    for (int run = 0; run < WARM; run++) {
      Syntax.parse(source);
    }
    System.out.println(text.lines().count() + " lines, parsed warm " + RUNS + " times");
    tell("wall", source, System::nanoTime);
    tell("CPU ", source, ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
  }

  private static void tell(String what, Source source, LongSupplier clock) {
    long[] nanos = LongStream.range(0, RUNS).map(_ -> once(source, clock)).sorted().toArray();
    System.out.println(
        what + "  median " + shown(nanos[RUNS / 2]) + "  least " + shown(nanos[0]));
  }

  private static long once(Source source, LongSupplier clock) {
    long started = clock.getAsLong();
    Syntax.parse(source);
    return clock.getAsLong() - started;
  }

  private static String shown(long nanos) {
    return nanos / 10_000 / 100.0 + " ms";
  }
}

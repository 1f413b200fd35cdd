import dev.soke.Compiler;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.TextReport;
import dev.soke.rules.RuleBook;
import dev.soke.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// `FOLDER` measures how long a finding takes, from its cause to its words: a warm check of the
/// estate that `Lines` wrote, with no health check in any service, and the report of it for
/// people. The time of the whole check counts, so a finding takes less than is told. Run by `bench/lines`.
final class Findings {
  private static final int RUNS = 11;

  public static void main(String[] arguments) throws IOException {
    String sound = Files.readString(Path.of(arguments[0], "estate.soke"));
    String wrong = sound.replaceAll(" *health exec .*", "");
    Compiler compiler = new Compiler(RuleBook.load());
    int findings = told(compiler, wrong);
    double took = median(compiler, wrong);
    System.out.printf(
        "%d findings, told warm %d times: median %.1f ms, %.3f ms a finding%n",
        findings, RUNS, took, took / findings);
  }

  private static double median(Compiler compiler, String text) {
    double[] took = new double[RUNS];
    told(compiler, text);
    for (int run = 0; run < RUNS; run++) {
      long started = System.nanoTime();
      told(compiler, text);
      took[run] = (System.nanoTime() - started) / 1e6;
    }
    Arrays.sort(took);
    return took[RUNS / 2];
  }

  private static int told(Compiler compiler, String text) {
    List<Diagnostic> found =
        compiler.check(List.of(new Source("estate.soke", text))).diagnostics();
    new TextReport(false, false, 100).render(found);
    return found.size();
  }
}

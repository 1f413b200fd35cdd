package dev.soke.cli;

import dev.soke.Compilation;
import dev.soke.EstateTests;
import dev.soke.Outcome;
import dev.soke.cli.files.Refused;
import dev.soke.cli.files.TestReportFile;
import dev.soke.cli.report.TestReport;
import dev.soke.cli.report.TestXml;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Options;

/// `soke test`: runs the tests that an estate declares.
final class TestCommand implements Command {
  @Override
  public String name() {
    return "test";
  }

  @Override
  public String summary() {
    return "Runs the tests that an estate declares.";
  }

  @Override
  public String arguments() {
    return "[DIR]";
  }

  @Override
  public int most() {
    return 1;
  }

  @Override
  public Options options() {
    return FindingOptions.addTo(new Options())
        .addOption(Choices.option("junit", "FILE", "Where the results are written as JUnit XML."));
  }

  @Override
  public List<String> examples() {
    return List.of("soke test examples/lucid", "soke test examples/lucid --junit out/tests.xml");
  }

  @Override
  public int run(Invocation invocation) throws Refused {
    Path file = invocation.optionalPath("junit");
    EstateArgument.Compiled judged = EstateArgument.judge(invocation);
    if (!judged.compilation().ok()) {
      return refuse(invocation, judged);
    }
    EstateTests tests =
        new EstateTests(EstateArgument.compiler(invocation), judged.folder().read().input());
    Compilation found = tests.compilation();
    if (!found.ok()) {
      return refuse(
          invocation, new EstateArgument.Compiled(judged.folder(), judged.sources(), found));
    }
    List<Outcome> outcomes = tests.run();
    new TestReport(outcomes).lines().forEach(invocation.console().out()::println);
    if (file != null) {
      TestReportFile.write(file, TestXml.of(outcomes));
    }
    return outcomes.stream().allMatch(Outcome::passed) ? Exit.CLEAN : Exit.FINDINGS;
  }

  /// Of an estate with errors nothing is built, so there is nothing to test.
  private static int refuse(Invocation invocation, EstateArgument.Compiled found) throws Refused {
    FindingOptions.of(invocation).print(invocation.console(), found.findings());
    invocation.console().out().println(CheckCommand.sum(found));
    return Exit.FINDINGS;
  }
}

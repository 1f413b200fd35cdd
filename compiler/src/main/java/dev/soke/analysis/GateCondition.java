package dev.soke.analysis;

import dev.soke.model.Gate;
import dev.soke.model.Suite;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Judges gates: each is one thing, and a metric comes with a condition that can be evaluated.
public final class GateCondition {
  /// A statistic if need be, a comparison, and a number with or without a unit.
  private static final Pattern FORM =
      Pattern.compile(
          "(?:[a-z][a-z0-9]* )?(?:<|<=|>|>=|==) ?-?\\d+(?:\\.\\d+)? ?(?:%|[A-Za-z]{1,16})?");

  private GateCondition() {}

  /// What is wrong with a gate, as the end of "Gate x …"; empty when nothing is.
  public static String problem(Gate gate) {
    String problem = testProblem(gate);
    return problem.isEmpty() ? conditionProblem(gate) : problem;
  }

  /// Whose test it is goes with a test only, and the pipeline is of no service.
  private static String testProblem(Gate gate) {
    boolean ofService = gate.service() != null;
    if (gate.test() == null) {
      return ofService || !gate.through().isEmpty() ? "names services but no test" : "";
    } else if (gate.test().value() == Suite.PIPELINE) {
      return ofService || !gate.through().isEmpty() ? "makes the pipeline that of a service" : "";
    }
    return ofService ? "" : "tests no service";
  }

  private static String conditionProblem(Gate gate) {
    List<String> kinds = kinds(gate);
    if (kinds.isEmpty()) {
      return gate.condition() == null ? "asks for nothing" : "has a condition but no metric";
    } else if (kinds.size() > 1) {
      return "asks for " + String.join(" and ", kinds) + " at once";
    } else if (gate.condition() == null) {
      return gate.metric() == null ? "" : "has a metric but no condition";
    } else if (gate.metric() == null) {
      return "has a condition but no metric";
    }
    return FORM.matcher(gate.condition().value()).matches()
        ? ""
        : "has a condition that does not read like `p99 < 2s`";
  }

  private static List<String> kinds(Gate gate) {
    List<String> kinds = new ArrayList<>();
    if (gate.metric() != null) {
      kinds.add("a metric");
    }
    if (gate.proof() != null) {
      kinds.add("a proof");
    }
    if (gate.test() != null) {
      kinds.add("a test");
    }
    if (gate.health().value()) {
      kinds.add("health");
    }
    return kinds;
  }
}

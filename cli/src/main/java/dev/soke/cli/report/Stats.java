package dev.soke.cli.report;

import dev.soke.Compilation;
import dev.soke.check.Facts;
import dev.soke.expand.Cost;
import dev.soke.expand.Expansion;
import dev.soke.model.Estate;
import tools.jackson.core.JsonGenerator;

/// How large an estate is to the compiler.
///
/// @param facts how many facts the rules judge; none when the estate could not be resolved
/// @param findings how many findings there are, suppressed ones too
public record Stats(Cost cost, int facts, int findings) {
  /// Those of what became of the texts.
  public static Stats of(Compilation compiled) {
    Estate estate = compiled.estate();
    int facts = estate == null ? 0 : Facts.of(estate).size();
    int findings = compiled.diagnostics().size() + compiled.suppressed().size();
    return new Stats(compiled.expansion().cost(), facts, findings);
  }

  /// For people: a line each. Overlays that are not laid, rules and tests are written, never laid
  /// out.
  public String text() {
    return "statements  "
        + cost.statements()
        + " written; laid out at most "
        + cost.bound()
        + ", of "
        + Expansion.BUDGET
        + "\nfacts       "
        + facts
        + "\nfindings    "
        + findings
        + "\n";
  }

  /// For machines: the member `stats`.
  public void write(JsonGenerator json) {
    json.writeObjectPropertyStart("stats");
    json.writeNumberProperty("statements", cost.statements());
    json.writeNumberProperty("bound", cost.bound());
    json.writeNumberProperty("budget", Expansion.BUDGET);
    json.writeNumberProperty("facts", facts);
    json.writeNumberProperty("findings", findings);
    json.writeEndObject();
  }
}

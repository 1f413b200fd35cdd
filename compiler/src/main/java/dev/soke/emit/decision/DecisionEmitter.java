package dev.soke.emit.decision;

import dev.soke.emit.Artifact;
import dev.soke.emit.Emitter;
import dev.soke.emit.Template;
import dev.soke.model.Decision;
import dev.soke.model.Estate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Writes decision tables: as DMN 1.3 for engines, and as Markdown for people.
public final class DecisionEmitter implements Emitter {
  private static final String FOLDER = "config/decisions/";
  private static final Template DMN = new Template("decision.dmn.ftl");
  private static final Template PAGE = new Template("decision.md.ftl");

  @Override
  public String name() {
    return "decisions";
  }

  @Override
  public List<Artifact> emit(Estate estate) {
    List<Artifact> artifacts = new ArrayList<>();
    for (Decision decision : estate.decisions().values()) {
      SequencedMap<String, Object> values = values(estate, decision);
      String path = FOLDER + decision.name().value();
      artifacts.add(DMN.artifact(path + ".dmn", values, List.of(decision.span())));
      artifacts.add(PAGE.artifact(path + ".md", values, List.of(decision.span())));
    }
    return artifacts;
  }

  private static SequencedMap<String, Object> values(Estate estate, Decision decision) {
    SequencedMap<String, Object> values = new LinkedHashMap<>();
    values.put("estate", estate.header().name().value());
    values.put("name", decision.name().value());
    values.put("doc", decision.doc());
    values.put("outcomes", Feel.words(decision.outcomes()));
    values.put("inputs", decision.inputs().stream().map(InputLine::of).toList());
    values.put("rows", decision.rows().stream().map(row -> RowLine.of(row, decision)).toList());
    return values;
  }
}

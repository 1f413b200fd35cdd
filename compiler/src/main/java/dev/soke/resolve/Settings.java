package dev.soke.resolve;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.model.Setting;
import dev.soke.schema.AttributeSchema;
import dev.soke.schema.KindSchema;
import dev.soke.source.Located;
import dev.soke.syntax.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Reads blocks whose names the user chooses, such as `env`.
record Settings(Values values, KindSchema kind, Report report) {
  /// The settings that hold, in the order of their first writing.
  List<Setting> bind(AttributeSchema attribute, Layers layers) {
    SequencedMap<String, Setting> settings = collect(attribute, layers.base(), false);
    settings.putAll(collect(attribute, layers.overrides(), true));
    return List.copyOf(settings.values());
  }

  private SequencedMap<String, Setting> collect(
      AttributeSchema attribute, Writes writes, boolean mayOverride) {
    SequencedMap<String, Setting> settings = new LinkedHashMap<>();
    for (Statement.Block block : Layers.blocks(writes, attribute)) {
      for (Statement statement : block.statements()) {
        if (statement instanceof Statement.Assignment assignment) {
          put(settings, assignment, writes, mayOverride);
        } else {
          report.add(
              Diagnostic.of(Code.NAM006, statement.span())
                  .with("statement", statement.span().text().lines().findFirst().orElse(""))
                  .with("place", "another place than `" + attribute.name() + "`"));
        }
      }
    }
    return settings;
  }

  private void put(
      SequencedMap<String, Setting> settings,
      Statement.Assignment assignment,
      Writes writes,
      boolean mayOverride) {
    Located<String> name = assignment.name();
    Located<String> value = values.setting(name, assignment.value());
    Setting earlier = settings.get(name.value());
    boolean override = assignment.override() != null;
    if (earlier != null && !override) {
      writes.twice(name.value(), name.span(), earlier.name().span());
    } else if (earlier == null && override && !mayOverride) {
      report.add(
          Diagnostic.of(Code.OVR002, name.span())
              .with("what", "setting")
              .with("name", name)
              .with("near", ""));
    } else if (value != null) {
      settings.put(name.value(), new Setting(name, value));
    }
  }
}

package dev.soke.toml;

import dev.soke.analysis.chain.Setting;
import dev.soke.analysis.chain.Setting.Form;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tuweni.toml.Toml;
import org.apache.tuweni.toml.TomlArray;
import org.apache.tuweni.toml.TomlParseError;
import org.apache.tuweni.toml.TomlParseResult;
import org.apache.tuweni.toml.TomlPosition;
import org.jspecify.annotations.Nullable;

/// A `config.toml`: its settings in the order of their places, and where it is no TOML. Headings of
/// tables are passed over, as Besu does.
///
/// @param faults where it cannot be read
public record ConfigFile(List<Setting> settings, List<Fault> faults) {
  private static final Pattern TWICE = Pattern.compile("(\\S+) previously defined at line.*");

  /// A place where the text cannot be read.
  ///
  /// @param twice the setting that stands there a second time; null for any other fault
  public record Fault(Span span, @Nullable String twice) {}

  /// Copies what it is given.
  public ConfigFile {
    settings = List.copyOf(settings);
    faults = List.copyOf(faults);
  }

  /// Reads a text; it never fails.
  public static ConfigFile read(Source source) {
    TomlParseResult parsed = Toml.parse(source.text());
    List<Setting> settings = new ArrayList<>();
    for (List<String> path : parsed.keyPathSet()) {
      TomlPosition position = parsed.inputPositionOf(path);
      Object value = parsed.get(path);
      if (position != null && value != null) {
        String key = path.getLast();
        settings.add(new Setting(key, form(value), values(value), line(source, position)));
      }
    }
    settings.sort(Comparator.comparing(Setting::span));
    return new ConfigFile(settings, parsed.errors().stream().map(it -> fault(source, it)).toList());
  }

  private static Fault fault(Source source, TomlParseError error) {
    Matcher twice = TWICE.matcher(String.valueOf(error.getMessage()));
    return new Fault(line(source, error.position()), twice.lookingAt() ? twice.group(1) : null);
  }

  /// From the place to the end of its line.
  private static Span line(Source source, TomlPosition position) {
    int number = Math.clamp(position.line(), 1, source.lineCount());
    String line = source.line(number);
    int start = 0;
    for (int i = 1; i < number; i++) {
      start = source.text().indexOf('\n', start) + 1;
    }
    int column = Math.clamp(position.column() - 1L, 0, line.length());
    return new Span(source, start + column, start + line.length());
  }

  private static Form form(Object value) {
    return switch (value) {
      case Boolean _ -> Form.FLAG;
      case Number _ -> Form.NUMBER;
      case TomlArray _ -> Form.LIST;
      default -> Form.TEXT;
    };
  }

  private static List<String> values(Object value) {
    return value instanceof TomlArray array
        ? array.toList().stream().map(String::valueOf).toList()
        : List.of(value.toString());
  }
}

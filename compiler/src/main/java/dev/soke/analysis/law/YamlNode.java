package dev.soke.analysis.law;

import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A tree of YAML that knows where each of its nodes stands. Every scalar is a text: what a word
/// means is for those to say who read it.
sealed interface YamlNode {
  /// Where it begins, up to the end of the line or of a scalar.
  Span span();

  /// A single value.
  record Scalar(String text, Span span) implements YamlNode {}

  /// Values in order.
  record Sequence(List<YamlNode> items, Span span) implements YamlNode {
    /// Copies what it is given.
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /// Values by name.
  record Mapping(SequencedMap<String, YamlNode> entries, Span span) implements YamlNode {
    /// Copies what it is given.
    public Mapping {
      entries = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entries));
    }
  }

  /// A text that is no such tree.
  final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Span span;

    Unreadable(String message, Span span) {
      super(message);
      this.span = span;
    }

    Span span() {
      return span;
    }
  }

  /// Reads a whole text.
  ///
  /// @throws Unreadable with a sentence on what is wrong, which repeats nothing of the text
  static YamlNode read(Source source) throws Unreadable {
    Reader reader = new Reader(source);
    try (JsonParser tokens = YAMLMapper.shared().createParser(source.text())) {
      JsonToken first = tokens.nextToken();
      if (first == null) return new Mapping(new LinkedHashMap<>(), reader.span(1, 1, 0));
      YamlNode root = reader.node(tokens, first);
      if (tokens.nextToken() != null) {
        Span second = reader.here(tokens.currentTokenLocation(), 0);
        throw new Unreadable("a second document begins in it", second);
      }
      return root;
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      int line = at == null ? 1 : Math.clamp(at.getLineNr(), 1, source.lineCount());
      throw new Unreadable("it is not YAML", reader.span(line, 1, 0));
    }
  }

  /// Turns tokens into nodes.
  record Reader(Source source) {
    YamlNode node(JsonParser tokens, JsonToken token) throws Unreadable {
      TokenStreamLocation at = tokens.currentTokenLocation();
      return switch (token) {
        case START_ARRAY -> sequence(tokens, here(at, 1));
        case START_OBJECT -> mapping(tokens, here(at, 1));
        case VALUE_NULL -> new Scalar("", here(at, 0));
        default -> new Scalar(tokens.getString(), here(at, tokens.getString().length()));
      };
    }

    private Sequence sequence(JsonParser tokens, Span span) throws Unreadable {
      List<YamlNode> items = new ArrayList<>();
      for (JsonToken token = tokens.nextToken();
          token != JsonToken.END_ARRAY;
          token = tokens.nextToken()) {
        items.add(node(tokens, token));
      }
      return new Sequence(items, span);
    }

    private Mapping mapping(JsonParser tokens, Span span) throws Unreadable {
      SequencedMap<String, YamlNode> entries = new LinkedHashMap<>();
      while (tokens.nextToken() != JsonToken.END_OBJECT) {
        String name = tokens.currentName();
        Span named = here(tokens.currentTokenLocation(), name.length());
        if (entries.putIfAbsent(name, node(tokens, tokens.nextToken())) != null) {
          throw new Unreadable("a name is written twice", named);
        }
      }
      return new Mapping(entries, span);
    }

    Span here(TokenStreamLocation at, int length) {
      return span(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), length);
    }

    /// A stretch that ends with its line at the latest.
    Span span(int line, int column, int length) {
      String text = source.text();
      int start = 0;
      for (int passed = 1; passed < line; passed++) {
        int end = text.indexOf('\n', start);
        start = end < 0 ? text.length() : end + 1;
      }
      int end = text.indexOf('\n', start);
      int last = end < 0 ? text.length() : end;
      int from = Math.min(start + column - 1, last);
      return new Span(source, from, Math.min(from + length, last));
    }
  }
}

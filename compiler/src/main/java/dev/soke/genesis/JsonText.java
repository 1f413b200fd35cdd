package dev.soke.genesis;

import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON in the strict sense, token by token, so that every value knows its place.
final class JsonText {
  /// What a text holds, or why it is no JSON.
  ///
  /// @param root null when it is none
  /// @param problem empty when it is
  record Read(@Nullable Json root, String problem, Span span) {}

  private final Source source;
  private final JsonParser tokens;

  private JsonText(Source source, JsonParser tokens) {
    this.source = source;
    this.tokens = tokens;
  }

  /// Reads a whole text; what cannot be read is told, not thrown.
  static Read read(Source source) {
    try (JsonParser tokens =
        new JsonFactory().createParser(ObjectReadContext.empty(), source.text())) {
      return new JsonText(source, tokens).whole();
    } catch (JacksonException broken) {
      return new Read(null, "it breaks off here", place(source, broken.getLocation()));
    }
  }

  private Read whole() {
    JsonToken first = tokens.nextToken();
    if (first == null) {
      return new Read(null, "it is empty", new Span(source, 0, 0));
    }
    Json root = value(first);
    boolean ends = tokens.nextToken() == null;
    return ends
        ? new Read(root, "", root.span())
        : new Read(null, "more follows after its end", span());
  }

  private Json value(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> fields();
      case START_ARRAY -> items();
      case VALUE_STRING -> new Json.Scalar(tokens.getString(), true, span());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new Json.Scalar(tokens.getString(), false, span());
      default -> new Json.Word(tokens.getString(), span());
    };
  }

  private Json fields() {
    Span opening = span();
    List<Json.Member> members = new ArrayList<>();
    while (tokens.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = tokens.currentName();
      Span span = span();
      members.add(new Json.Member(name, span, value(tokens.nextToken())));
    }
    return new Json.Fields(members, opening);
  }

  private Json items() {
    Span opening = span();
    List<Json> values = new ArrayList<>();
    for (JsonToken next = tokens.nextToken();
        next != JsonToken.END_ARRAY;
        next = tokens.nextToken()) {
      values.add(value(next));
    }
    return new Json.Items(values, opening);
  }

  /// The token that was read last. A text is only read to its end when it is asked for.
  private Span span() {
    tokens.getString();
    int start = (int) tokens.currentTokenLocation().getCharOffset();
    int end = (int) tokens.currentLocation().getCharOffset();
    return new Span(source, start, Math.clamp(end, start, source.text().length()));
  }

  private static Span place(Source source, @Nullable TokenStreamLocation location) {
    int length = source.text().length();
    int at = location == null ? 0 : Math.clamp(location.getCharOffset(), 0, length);
    int from = Math.min(at, Math.max(length - 1, 0));
    return new Span(source, from, Math.min(from + 1, length));
  }
}

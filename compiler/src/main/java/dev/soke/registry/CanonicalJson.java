package dev.soke.registry;

import java.io.IOException;
import java.util.SequencedMap;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.json.JsonMapper;

/// JSON in the one form of RFC 8785, so that a hash of it is a hash of what it says.
public final class CanonicalJson {
  private CanonicalJson() {}

  /// The canonical bytes of a JSON object or array. Whoever calls has written it, and no whole
  /// number in it is past 2^53: beyond that the form would round.
  public static byte[] of(String json) {
    try {
      return new JsonCanonicalizer(json).getEncodedUTF8();
    } catch (IOException notJson) {
      throw new IllegalArgumentException("not JSON", notJson);
    }
  }

  /// The canonical bytes of texts by their names.
  static byte[] of(SequencedMap<String, String> texts) {
    return of(JsonMapper.shared().writeValueAsString(texts));
  }

  /// A text between quotation marks.
  static String quoted(String text) {
    return JsonMapper.shared().writeValueAsString(text);
  }
}

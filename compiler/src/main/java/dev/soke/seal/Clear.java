package dev.soke.seal;

import java.util.List;
import java.util.regex.Pattern;

/// Which values a document says it leaves in clear, by their names.
record Clear(Envelope envelope) {
  /// A list of whole names. Any other expression leaves nothing in clear: what it matches cannot be
  /// told in bounded time.
  private static final Pattern NAMES = Pattern.compile("\\^\\(?([A-Za-z0-9_|-]+)\\)?\\$");

  /// Whether it means to leave a value in clear.
  boolean allows(Leaf value) {
    String suffix = envelope.said("unencrypted_suffix");
    if (!suffix.isEmpty() && ends(value, suffix)) {
      return true;
    }
    String sealed = envelope.said("encrypted_suffix");
    if (!sealed.isEmpty()) {
      return !ends(value, sealed);
    }
    String others = envelope.said("encrypted_regex");
    if (!names(others).isEmpty()) {
      return !holds(value, others);
    }
    return holds(value, envelope.said("unencrypted_regex"));
  }

  private static boolean ends(Leaf value, String suffix) {
    return value.path().stream().anyMatch(it -> it.endsWith(suffix));
  }

  private static boolean holds(Leaf value, String expression) {
    return value.path().stream().anyMatch(names(expression)::contains);
  }

  private static List<String> names(String expression) {
    var found = NAMES.matcher(expression);
    return found.matches() ? List.of(found.group(1).split("\\|", -1)) : List.of();
  }
}

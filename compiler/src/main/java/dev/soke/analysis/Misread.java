package dev.soke.analysis;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells texts that a reconciler takes for something of its own, wherever in a file they stand.
public final class Misread {
  /// What a text begins that nobody meant.
  ///
  /// @param sign how it begins
  /// @param as what it is taken for
  public record Mark(String sign, String as) {}

  private static final Pattern VARIABLE = Pattern.compile("\\[\\[.*?]]", Pattern.DOTALL);

  private Misread() {}

  /// The first such mark in a text, or null.
  public static @Nullable Mark in(String text) {
    if (text.contains("{{")) {
      return new Mark("{{", "a template");
    }
    if (VARIABLE.matcher(text).find()) {
      return new Mark("[[", "a variable");
    }
    return text.contains("ENC[") ? new Mark("ENC[", "ciphertext") : null;
  }
}

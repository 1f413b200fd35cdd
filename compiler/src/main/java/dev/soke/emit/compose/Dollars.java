package dev.soke.emit.compose;

import dev.soke.analysis.Variables;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The dollar signs of a text on its way into a compose file, where `$` begins an interpolation and
/// `$$` is a dollar.
final class Dollars {
  private Dollars() {}

  /// A text that compose hands on as it is.
  static String literal(String text) {
    return text.replace("$", "$$");
  }

  /// A text in which each `${NAME}` is replaced; every other dollar stays a dollar.
  ///
  /// @param replacement what stands for a variable, in the words of compose; null when no `.env`
  ///   gives it a value
  static String replaced(String text, Function<String, @Nullable String> replacement) {
    StringBuilder replaced = new StringBuilder();
    for (Variables.Part part : Variables.parts(text)) {
      replaced.append(
          switch (part) {
            case Variables.Part.Plain plain -> literal(plain.text());
            case Variables.Part.Use use -> use(use.name(), replacement);
          });
    }
    return replaced.toString();
  }

  private static String use(String name, Function<String, @Nullable String> replacement) {
    String known = replacement.apply(name);
    return known == null ? literal("${" + name + "}") : known;
  }
}

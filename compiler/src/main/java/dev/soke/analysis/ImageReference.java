package dev.soke.analysis;

import java.util.regex.Matcher;

/// The name of a container image, by the grammar of the OCI distribution reference:
/// `registry[:port]/path[:tag][@sha256:digest]`.
public sealed interface ImageReference {
  /// A reference that registries understand; parts that are not written are empty.
  ///
  /// @param digest `sha256:` and 64 hexadecimal digits
  record Valid(String registry, String path, String tag, String digest) implements ImageReference {}

  /// A reference that none understands.
  ///
  /// @param problem what is wrong with it, as the rest of a sentence without its full stop
  record Invalid(String problem) implements ImageReference {}

  /// Reads a reference.
  static ImageReference parse(String text) {
    Matcher shape = ImageGrammar.SHAPE.matcher(text);
    if (!shape.matches()) {
      return new Invalid(ImageGrammar.shapeProblem(text));
    }
    String name = shape.group("name");
    String tag = ImageGrammar.orEmpty(shape.group("tag"));
    String digest = ImageGrammar.orEmpty(shape.group("digest"));
    String registry = ImageGrammar.registry(name);
    String path = registry.isEmpty() ? name : name.substring(registry.length() + 1);
    String problem = ImageGrammar.problem(registry, path, tag, digest);
    return problem.isEmpty()
        ? new Valid(registry, path, unmarked(tag), unmarked(digest))
        : new Invalid(problem);
  }

  /// A tag or digest without the `:` or `@` before it.
  private static String unmarked(String part) {
    return part.isEmpty() ? "" : part.substring(1);
  }
}

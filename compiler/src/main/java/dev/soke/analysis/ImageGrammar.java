package dev.soke.analysis;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The parts of an image reference, and what may be wrong with each.
final class ImageGrammar {
  /// Name, tag and digest, before their letters are looked at. A tag holds no `/`, so that the port
  /// of a registry is not taken for one.
  static final Pattern SHAPE =
      Pattern.compile(
          "(?<name>(?:[^@/:\\s]+(?::\\d+)?/)?[^@:\\s]+)(?<tag>:[^@:/\\s]*)?(?<digest>@[^@\\s]*)?");

  /// The longest name that registries take, its registry included.
  private static final int LONGEST = 255;

  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
  private static final Pattern REGISTRY =
      Pattern.compile(LABEL + "(?:\\." + LABEL + ")*(?::\\d{1,5})?");
  private static final String WORD = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
  private static final Pattern PATH = Pattern.compile(WORD + "(?:/" + WORD + ")*");
  private static final Pattern TAG = Pattern.compile(":[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}");
  private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]*");
  private static final String SHA256 = "@sha256:";
  private static final int DIGITS = 64;

  private ImageGrammar() {}

  /// The first part of a name, where it is a host and not the start of a path.
  static String registry(String name) {
    int slash = name.indexOf('/');
    String first = slash < 0 ? "" : name.substring(0, slash);
    boolean host = first.contains(".") || first.contains(":") || first.equals("localhost");
    return host ? first : "";
  }

  /// What is wrong with a text that does not even have the shape of a reference.
  static String shapeProblem(String text) {
    if (text.isEmpty()) {
      return "it is empty";
    }
    if (text.chars().anyMatch(Character::isWhitespace)) {
      return "it contains white space";
    }
    if (text.contains("://")) {
      return "it begins with a URL scheme";
    }
    if (text.indexOf('@') != text.lastIndexOf('@')) {
      return "it has more than one `@`";
    }
    if (text.startsWith("@") || text.startsWith(":")) {
      return "it names no image before its first `" + text.charAt(0) + "`";
    }
    return "it has more than one tag";
  }

  /// The first thing wrong with the parts, or an empty text. Tag and digest keep their mark.
  static String problem(String registry, String path, String tag, String digest) {
    if (registry.length() + path.length() >= LONGEST) {
      return "its name is longer than " + LONGEST + " characters";
    }
    if (!registry.isEmpty() && !REGISTRY.matcher(registry).matches()) {
      return "its registry is not a host name with an optional port";
    }
    if (!PATH.matcher(path).matches()) {
      return pathProblem(path);
    }
    if (!tag.isEmpty() && !TAG.matcher(tag).matches()) {
      return "its tag is not 1 to 128 letters, digits, `_`, `.` or `-`";
    }
    return digest.isEmpty() ? "" : digestProblem(digest);
  }

  static String orEmpty(@Nullable String part) {
    return part == null ? "" : part;
  }

  private static String pathProblem(String path) {
    if (!path.equals(path.toLowerCase(Locale.ROOT))) {
      return "its path has upper-case letters";
    }
    if (path.startsWith("/") || path.endsWith("/") || path.contains("//")) {
      return "its path has an empty part";
    }
    return "each part of its path must be lower-case letters and digits, with single `.`, `_` or"
        + " `-` between them";
  }

  private static String digestProblem(String digest) {
    if (!digest.startsWith(SHA256)) {
      return "its digest does not begin with `sha256:`";
    }
    String digits = digest.substring(SHA256.length());
    if (!HEXADECIMAL.matcher(digits).matches()) {
      return "its digest has other characters than `0` to `9` and `a` to `f`";
    }
    int count = digits.length();
    return count == DIGITS ? "" : "its digest has " + count + " digits where 64 belong";
  }
}

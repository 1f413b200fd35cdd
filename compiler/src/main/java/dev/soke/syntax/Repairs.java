package dev.soke.syntax;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Edit;
import dev.soke.diagnostic.Fix;
import dev.soke.diagnostic.Grade;
import dev.soke.source.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What to write in place of a slip, where that is beyond doubt.
final class Repairs {
  /// What a comma between statements leads to; anything else may be an item of a list whose
  /// brackets are missing.
  private static final Pattern ASSIGNED =
      Pattern.compile("\\s*(override\\s+)?[A-Za-z_][A-Za-z0-9_-]*\\s*\\+?=.*", Pattern.DOTALL);

  private Repairs() {}

  /// The slip with the way to repair it, when there is one.
  static Diagnostic add(Diagnostic slip) {
    Fix fix = fix(slip);
    return fix == null ? slip : slip.fix(fix);
  }

  // Most slips leave open what was meant.
  private static @Nullable Fix fix(Diagnostic slip) {
    Span place = slip.span();
    return switch (slip.code()) {
      case SYN008 -> put(place, Grade.MAYBE, "");
      case SYN010 -> put(place, Grade.MAYBE, "");
      case SYN012 -> put(place, Grade.SAFE, "=");
      case SYN013 -> put(place, leadsToValue(place) ? Grade.SAFE : Grade.MAYBE, ";");
      case SYN014 -> put(place, Grade.SAFE, ",");
      case SYN019 -> quotes(place);
      case SYN020 -> place.text().startsWith("#") ? remark(place) : null;
      case SYN024 -> put(gapBefore(place), Grade.SAFE, ",");
      case SYN025 -> place.text().equals("=") ? put(place, Grade.MAYBE, ":") : null;
      case SYN027 -> sign(place, slip.values().getOrDefault("wanted", ""));
      case SYN051 -> put(place, Grade.MAYBE, slip.values().getOrDefault("wanted", ""));
      case SYN055 -> put(place, Grade.MAYBE, place.text().replaceAll("\\s", ""));
      default -> null;
    };
  }

  private static Fix put(Span place, Grade grade, String sign) {
    String title = sign.isEmpty() ? "delete it" : "write `" + sign + "`";
    return Fix.of(title, grade, place, sign);
  }

  /// A word needs spaces where a sign needs none. `not` takes in more than `!` does elsewhere.
  private static Fix sign(Span place, String wanted) {
    if (!Character.isLetter(wanted.charAt(0))) {
      return put(place, Grade.SAFE, wanted);
    }
    String text = place.source().text();
    boolean before = place.start() > 0 && Character.isLetterOrDigit(text.charAt(place.start() - 1));
    boolean after = place.end() < text.length() && text.charAt(place.end()) != ' ';
    Grade grade = wanted.equals("not") ? Grade.MAYBE : Grade.SAFE;
    String words = (before ? " " : "") + wanted + (after ? " " : "");
    return Fix.of("write `" + wanted + "`", grade, place, words);
  }

  private static boolean leadsToValue(Span comma) {
    int end = Math.min(comma.source().text().length(), comma.end() + 200);
    return ASSIGNED.matcher(comma.source().text().substring(comma.end(), end)).matches();
  }

  /// Only the quotes are replaced: what stands between them may be a secret.
  private static @Nullable Fix quotes(Span text) {
    int last = text.text().length() - 1;
    String inner = last < 1 ? "\"" : text.text().substring(1, last);
    if (inner.contains("\"")
        || inner.contains("\\")
        || Character.isLetterOrDigit(text.text().charAt(last))) {
      return null;
    }
    Edit open = new Edit(new Span(text.source(), text.start(), text.start() + 1), "\"");
    Edit close = new Edit(new Span(text.source(), text.end() - 1, text.end()), "\"");
    return new Fix("write straight double quotes", Grade.SAFE, List.of(open, close));
  }

  private static Fix remark(Span remark) {
    String text = remark.text();
    int signs = text.length() - text.replaceFirst("^#+", "").length();
    return put(new Span(remark.source(), remark.start(), remark.start() + signs), Grade.SAFE, "//");
  }

  /// Just after what stands before the place.
  private static Span gapBefore(Span place) {
    int at = place.source().text().substring(0, place.start()).stripTrailing().length();
    return new Span(place.source(), at, at);
  }
}

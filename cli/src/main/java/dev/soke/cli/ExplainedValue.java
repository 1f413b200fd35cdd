package dev.soke.cli;

import dev.soke.cli.files.Refused;
import dev.soke.cli.report.OriginReport;
import dev.soke.expand.ValueOrigin;
import dev.soke.expand.ValueOrigins;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Language;
import dev.soke.spelling.NearName;
import java.util.ArrayList;
import java.util.List;

/// A value of an estate by its address, such as `service.web.memory`.
///
/// @param address as the user wrote it
record ExplainedValue(ValueOrigins origins, String address) {
  /// Whether a word is such an address, and no code.
  static boolean isMeant(String word) {
    return word.contains(".");
  }

  /// Where it comes from, for people; refused when there is no such value.
  String report() throws Refused {
    KindSchema kind = kind();
    String rest = address.substring(kind.word().length() + 1);
    String name = name(kind, rest);
    String path = kind.namePattern() == null ? rest : rest.substring(name.length() + 1);
    ValueOrigin origin = origins.of(kind, name, path);
    if (origin == null) {
      List<String> known = origins.paths(kind, name);
      throw unknown("Nobody says what `" + path + "` is there.", path, known, "It has ");
    }
    return new OriginReport(address, origin).text();
  }

  private KindSchema kind() throws Refused {
    String word = address.substring(0, address.indexOf('.'));
    KindSchema kind = Language.get().kind(word);
    if (kind != null && !kind.isArrow()) {
      return kind;
    }
    throw Refused.usage("There is no kind `" + word + "`.", meant(word));
  }

  /// What whoever left out the kind, or parted it from the name by a space, may have meant.
  private String meant(String word) {
    String name = word.substring(word.indexOf(' ') + 1);
    String rest = address.substring(word.length());
    List<String> words = new ArrayList<>();
    for (KindSchema each : Language.get().kinds()) {
      if (!each.isArrow()) {
        words.add(each.word());
        if (!name.isEmpty() && origins.names(each).contains(name)) {
          return "Did you mean `" + each.word() + "." + name + rest + "`?";
        }
      }
    }
    String near = NearName.of(word, words);
    return near.isEmpty()
        ? "Write KIND.NAME.ATTRIBUTE, such as `service.web.memory`."
        : "Did you mean `" + near + rest + "`?";
  }

  /// The longest name that the rest begins with: names may hold dots.
  private String name(KindSchema kind, String rest) throws Refused {
    List<String> names = origins.names(kind);
    if (kind.namePattern() == null) {
      return "";
    }
    String found = "";
    for (String name : names) {
      found = rest.startsWith(name + ".") && name.length() > found.length() ? name : found;
    }
    if (found.isEmpty() && names.contains(rest)) {
      throw Refused.usage(
          "`" + address + "` names no attribute.",
          "Add one of " + String.join(", ", origins.paths(kind, rest)) + ".");
    }
    if (found.isEmpty()) {
      String name = rest.split("\\.", 2)[0];
      throw unknown("There is no " + kind.word() + " `" + name + "`.", name, names, "There are ");
    }
    return found;
  }

  private static Refused unknown(String reason, String word, List<String> known, String all) {
    String near = NearName.of(word, known);
    return Refused.usage(
        reason,
        near.isEmpty()
            ? all + (known.isEmpty() ? "none" : String.join(", ", known)) + "."
            : "Did you mean `" + near + "`?");
  }
}

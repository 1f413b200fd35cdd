package dev.soke.reference;

import dev.soke.schema.AttributeSchema;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How the header of a declaration is written: `port NAME PROTOCOL NUMBER [host HOST]`.
final class Form {
  /// The one kind whose statements begin with an end instead of a word.
  private static final String WORDLESS = "link";

  private Form() {}

  static String of(KindSchema kind) {
    List<String> parts = new ArrayList<>();
    if (!kind.word().equals(WORDLESS)) {
      parts.add(kind.word());
    }
    if (kind.namePattern() != null) {
      parts.add("NAME");
    }
    if (kind.isArrow()) {
      parts.add("SERVICE@PLANE -> SERVICE@PLANE");
    }
    kind.attributes().stream()
        .filter(AttributeSchema::positional)
        .forEach(it -> add(parts, it, ""));
    for (AttributeSchema attribute : kind.attributes()) {
      if (attribute.clause() != null && !attribute.positional()) {
        add(parts, attribute, attribute.clause() + " ");
      }
    }
    return String.join(" ", parts) + (kind.isArrow() ? "" : " { … }");
  }

  private static void add(List<String> parts, AttributeSchema attribute, String clause) {
    String part = clause + placeholder(attribute);
    boolean open = attribute.type() instanceof Type.ListOf || !attribute.required();
    parts.add(open ? "[" + part + "]" : part);
  }

  private static String placeholder(AttributeSchema attribute) {
    String word =
        switch (attribute.type()) {
          case Type.Reference(String kind) -> kind;
          case Type.ListOf(Type.Reference(String kind)) -> kind;
          default -> attribute.name();
        };
    return word.toUpperCase(Locale.ROOT);
  }
}

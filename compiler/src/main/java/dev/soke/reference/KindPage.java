package dev.soke.reference;

import dev.soke.emit.Artifact;
import dev.soke.schema.AttributeSchema;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of a kind: its form, its attributes, and the blocks that may stand in it.
final class KindPage {
  private final PageText page = new PageText();

  private KindPage() {}

  static Artifact of(KindSchema kind) {
    KindPage page = new KindPage();
    page.page.paragraph("# " + kind.word());
    page.add(kind, "##");
    return page.page.at("kinds/" + kind.word() + ".md");
  }

  private void add(KindSchema kind, String heading) {
    page.paragraph(kind.doc());
    page.paragraph("    " + Form.of(kind));
    if (kind.namePattern() != null) {
      page.paragraph("Names match `" + kind.namePattern() + "`.");
    }
    if (!kind.attributes().isEmpty()) {
      page.head("attribute", "in the header", "value", "default", "what it is");
      kind.attributes().forEach(this::row);
      page.blank();
    }
    for (AttributeSchema attribute : kind.attributes()) {
      KindSchema nested = nested(attribute.type());
      if (nested != null) {
        page.paragraph(heading + " " + nested.word());
        add(nested, heading + "#");
      }
    }
  }

  private void row(AttributeSchema attribute) {
    page.row(
        List.of(),
        List.of(
            "`" + attribute.name() + "`",
            header(attribute),
            TypeWords.of(attribute.type()),
            fallback(attribute),
            attribute.doc()));
  }

  private static String header(AttributeSchema attribute) {
    String clause = attribute.clause();
    if (attribute.positional()) {
      return "without a word";
    }
    return clause == null ? "" : "after `" + clause + "`";
  }

  private static String fallback(AttributeSchema attribute) {
    if (attribute.required()) {
      return "required";
    }
    String fallback = attribute.fallback();
    return fallback == null ? "optional" : "`" + fallback + "`";
  }

  private static @Nullable KindSchema nested(Type type) {
    return switch (type) {
      case Type.Nested(KindSchema kind) -> kind;
      case Type.NestedList(KindSchema kind) -> kind;
      default -> null;
    };
  }
}

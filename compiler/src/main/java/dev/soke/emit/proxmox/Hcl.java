package dev.soke.emit.proxmox;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes blocks as HCL, laid out as `terraform fmt` does: two spaces a level, the equals signs of
/// a block under each other. The only place that quotes for it.
final class Hcl {
  private final StringBuilder text = new StringBuilder();
  private final List<List<Span>> origins = new ArrayList<>();

  private Hcl() {}

  /// A file of these blocks.
  static Artifact artifact(String path, List<Block> blocks) {
    Hcl out = new Hcl();
    for (Block block : blocks) {
      if (!out.origins.isEmpty()) {
        out.line("", block.origins());
      }
      out.write(block, "", block.origins());
    }
    return new Artifact(path, out.text.toString(), out.origins, null);
  }

  private void write(Block block, String indent, List<Span> around) {
    List<Span> own = block.origins().isEmpty() ? around : block.origins();
    String labels =
        block.labels().stream().map(it -> quoted(it) + " ").collect(Collectors.joining());
    String head = indent + block.type() + " " + labels + "{";
    if (block.attributes().isEmpty() && block.blocks().isEmpty()) {
      line(head + "}", own);
      return;
    }
    line(head, own);
    attributes(block.attributes(), indent + "  ", own);
    boolean first = block.attributes().isEmpty();
    for (Block inner : block.blocks()) {
      if (!first) {
        line("", own);
      }
      first = false;
      write(inner, indent + "  ", own);
    }
    line(indent + "}", own);
  }

  private void attributes(List<Block.Attribute> attributes, String indent, List<Span> around) {
    int width = attributes.stream().mapToInt(it -> it.name().length()).max().orElse(0);
    for (Block.Attribute attribute : attributes) {
      String padding = " ".repeat(width - attribute.name().length());
      List<Span> own = attribute.origins().isEmpty() ? around : attribute.origins();
      line(indent + attribute.name() + padding + " = " + words(attribute), own);
    }
  }

  private static String words(Block.Attribute attribute) {
    return switch (attribute) {
      case Block.Given given -> value(given.value());
      case Block.After after -> "[" + String.join(", ", after.addresses()) + "]";
    };
  }

  private void line(String line, List<Span> spans) {
    text.append(line).append('\n');
    origins.add(spans);
  }

  private static String value(Data value) {
    return switch (value) {
      case Data.Text text -> quoted(text.value());
      case Data.Whole whole -> Long.toString(whole.value());
      case Data.Flag flag -> Boolean.toString(flag.value());
      case Data.Sequence sequence ->
          sequence.items().stream().map(Hcl::value).collect(Collectors.joining(", ", "[", "]"));
      case Data.Mapping mapping ->
          mapping.entries().stream()
              .map(it -> quoted(it.name()) + " = " + value(it.value()))
              .collect(Collectors.joining(", ", "{ ", " }"));
    };
  }

  /// Quotes, backslashes, control characters and the beginnings of templates are escaped.
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(it -> {
          if (it == '"' || it == '\\') {
            out.append('\\').appendCodePoint(it);
          } else if (Character.isISOControl(it)) {
            out.append(String.format(Locale.ROOT, "\\u%04x", it));
          } else {
            out.appendCodePoint(it);
          }
        });
    return out.append('"').toString().replace("${", "$${").replace("%{", "%%{");
  }
}

package dev.soke.resolve;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.schema.AttributeSchema;
import dev.soke.schema.KindSchema;
import dev.soke.source.Located;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What a declaration says and what overrides of it say; the second wins attribute by attribute.
record Layers(KindSchema kind, Writes base, Writes overrides, Report report) {
  /// A nested block and its name.
  record NamedBlock(Located<String> name, Statement.Block block) {}

  /// Whether anything was meant for the attribute, even if it could not be read.
  boolean written(AttributeSchema attribute) {
    return failed(attribute) || !base.of(attribute).isEmpty() || !overrides.of(attribute).isEmpty();
  }

  /// Whether something meant for the attribute could not be read.
  boolean failed(AttributeSchema attribute) {
    return base.failed(attribute) || overrides.failed(attribute);
  }

  /// The one write that holds, or null.
  @Nullable Write settled(AttributeSchema attribute) {
    Write first = base.settled(attribute, false);
    Write second = overrides.settled(attribute, true);
    return second != null ? second : first;
  }

  /// The value that holds, or null.
  @Nullable Expression value(AttributeSchema attribute) {
    Write write = settled(attribute);
    return write != null && write.content() instanceof Write.Content.Value(var value)
        ? value
        : null;
  }

  /// The values added to a list, in order. Two overrides that both add are two writers.
  List<Expression> appended(AttributeSchema attribute) {
    List<Write> writes = new ArrayList<>();
    if (overrides.settled(attribute, true) == null) {
      writes.addAll(base.appends(attribute));
    }
    List<Write> added = overrides.appends(attribute);
    if (added.size() > 1) {
      overrides.twice(attribute.name(), added.get(1).span(), added.getFirst().span());
    }
    writes.addAll(added.subList(0, Math.min(1, added.size())));
    List<Expression> values = new ArrayList<>();
    for (Write write : writes) {
      if (write.content() instanceof Write.Content.Value(var value)) {
        values.add(value);
      }
    }
    return values;
  }

  /// The one nested block that holds, or null.
  Statement.@Nullable Block block(AttributeSchema attribute) {
    Write write = settled(attribute);
    return write != null && write.content() instanceof Write.Content.Nested(var block)
        ? block
        : null;
  }

  /// All nested blocks of a writer, in order.
  static List<Statement.Block> blocks(Writes writes, AttributeSchema attribute) {
    List<Statement.Block> blocks = new ArrayList<>();
    for (Write write : writes.of(attribute)) {
      if (write.content() instanceof Write.Content.Nested(var block)) {
        blocks.add(block);
      }
    }
    return blocks;
  }

  /// The nested blocks that hold: named ones replace their namesake, unnamed ones all others.
  List<NamedBlock> blocks(AttributeSchema attribute, KindSchema nested) {
    List<Statement.Block> ours = blocks(base, attribute);
    List<Statement.Block> theirs = blocks(overrides, attribute);
    SequencedMap<String, NamedBlock> byName = new LinkedHashMap<>();
    if (nested.namePattern() == null) {
      return (theirs.isEmpty() ? ours : theirs)
          .stream()
              .map(block -> new NamedBlock(new Located<>("", block.kind().span()), block))
              .toList();
    }
    collect(byName, nested, ours);
    SequencedMap<String, NamedBlock> replacements = new LinkedHashMap<>();
    collect(replacements, nested, theirs);
    byName.putAll(replacements);
    return List.copyOf(byName.values());
  }

  private void collect(
      SequencedMap<String, NamedBlock> byName, KindSchema nested, List<Statement.Block> blocks) {
    for (Statement.Block block : blocks) {
      Located<String> name = Heads.name(nested, block, report);
      NamedBlock earlier = name == null ? null : byName.get(name.value());
      if (name != null && earlier != null && block.override() == null) {
        report.add(
            Diagnostic.of(Code.NAM004, name.span())
                .with("kind", nested.word())
                .with("name", earlier.name())
                .related(earlier.name().span(), "first declared here"));
      } else if (name != null) {
        byName.put(name.value(), new NamedBlock(name, block));
      }
    }
  }
}

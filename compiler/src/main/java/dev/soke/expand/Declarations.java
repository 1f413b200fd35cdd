package dev.soke.expand;

import dev.soke.diagnostic.Code;
import dev.soke.resolve.Written;
import dev.soke.schema.AttributeSchema;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Language;
import dev.soke.schema.Type;
import dev.soke.source.Source;
import dev.soke.source.Span;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Statement;
import dev.soke.syntax.Syntax;
import dev.soke.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The declarations of the texts as far as they are expanded, answering names from what is written.
final class Declarations implements Names {
  /// A declaration: its own statement and what overrides it.
  private record Entry(Statement.Block block, List<Statement.Block> overrides) {}

  private final NavigableMap<String, NavigableMap<String, Entry>> byKind = new TreeMap<>();
  private final Trouble trouble;
  private final List<String> open = new ArrayList<>();
  private @Nullable Likes likes;

  Declarations(Trouble trouble) {
    this.trouble = trouble;
  }

  /// Who works off `like`, so that members show what is taken over.
  void follow(Likes worker) {
    likes = worker;
  }

  /// Takes up a block of the top of a file, if it declares or overrides something.
  void add(Statement.Block block) {
    KindSchema kind = Language.get().kind(block.kind().value());
    String name = name(block);
    if (kind == null || kind.isArrow() || kind.namePattern() == null || name == null) {
      return;
    }
    NavigableMap<String, Entry> entries = byKind.computeIfAbsent(kind.word(), _ -> new TreeMap<>());
    Entry entry = entries.get(name);
    if (block.override() != null && entry != null) {
      entry.overrides().add(block);
    } else if (block.override() == null) {
      entries.putIfAbsent(name, new Entry(block, new ArrayList<>()));
    }
  }

  /// The name in the header of a block, or null.
  static @Nullable String name(Statement.Block block) {
    return block.heads().isEmpty()
        ? null
        : switch (block.heads().getFirst()) {
          case Expression.Word(String name, _) -> name;
          case Expression.Text(String text, _) -> text;
          default -> null;
        };
  }

  /// The declaration of a kind and name as written, or null.
  Statement.@Nullable Block block(String kind, String name) {
    NavigableMap<String, Entry> entries = byKind.get(kind);
    Entry entry = entries == null ? null : entries.get(name);
    return entry == null ? null : entry.block();
  }

  /// The names of a kind.
  List<String> names(String kind) {
    NavigableMap<String, Entry> entries = byKind.get(kind);
    return entries == null ? List.of() : List.copyOf(entries.keySet());
  }

  /// The kind whose plural a word is, or null.
  static @Nullable KindSchema kindOf(String plural) {
    for (KindSchema kind : Language.get().kinds()) {
      String word = kind.word();
      String many = word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
      if (plural.equals(many) && kind.namePattern() != null) {
        return kind;
      }
    }
    return null;
  }

  @Override
  public @Nullable Value value(String name) {
    return null;
  }

  @Override
  public @Nullable Value set(String plural) {
    KindSchema kind = kindOf(plural);
    return kind == null
        ? null
        : new Value.Items(
            names(kind.word()).stream()
                .<Value>map(name -> new Value.Declared(kind.word(), name))
                .toList());
  }

  @Override
  public List<String> attributes(String kind) {
    KindSchema schema = Language.get().kind(kind);
    return schema == null
        ? List.of()
        : schema.attributes().stream().map(AttributeSchema::name).toList();
  }

  @Override
  public @Nullable Value member(Value.Declared owner, String name) {
    KindSchema kind = Language.get().kind(owner.kind());
    AttributeSchema attribute = kind == null ? null : kind.attribute(name);
    NavigableMap<String, Entry> entries = byKind.get(owner.kind());
    Entry entry = entries == null ? null : entries.get(owner.name());
    if (kind == null || attribute == null || entry == null || likes == null) {
      return null;
    }
    String key = owner.kind() + " " + owner.name() + "." + name;
    Span place = entry.block().header();
    if (open.contains(key)) {
      List<String> ring = new ArrayList<>(open.subList(open.indexOf(key), open.size()));
      ring.add(key);
      trouble.add(Code.NAM022, place, "ring", String.join(" → ", ring));
      return new Value.Failed(name);
    }
    open.addLast(key);
    Value value = written(kind, attribute, entry, likes);
    open.removeLast();
    return value;
  }

  private @Nullable Value written(
      KindSchema kind, AttributeSchema attribute, Entry entry, Likes worker) {
    String name = String.valueOf(name(entry.block()));
    boolean plain = worker.knows(kind.word(), name) || Likes.takesOver(entry.block(), kind) >= 0;
    Statement.Block base = plain ? worker.whole(kind.word(), name, entry.block()) : entry.block();
    Evaluator evaluator =
        plain ? new Evaluator(this, trouble::add) : worker.evaluator(base.statements());
    Value value = last(null, attribute, Written.in(kind, base), evaluator);
    for (Statement.Block override : entry.overrides()) {
      Evaluator inside = worker.evaluator(override.statements());
      value = last(value, attribute, Written.in(kind, override), inside);
    }
    if (value == null) {
      value = fallback(attribute);
    }
    return typed(attribute.type(), value);
  }

  /// What an attribute is after some more writes.
  private static @Nullable Value last(
      @Nullable Value before,
      AttributeSchema attribute,
      List<Written> writes,
      Evaluator evaluator) {
    Value value = before;
    for (Written written : writes) {
      if (written.attribute().equals(attribute.name())) {
        Value next = evaluator.value(written.value());
        next = attribute.type() instanceof Type.ListOf && next != null ? list(next) : next;
        boolean adds = written.append() && value instanceof Value.Items;
        value = adds && next != null ? joined(value, next) : next;
      }
    }
    return value;
  }

  private static Value list(Value value) {
    return value instanceof Value.Items ? value : new Value.Items(List.of(value));
  }

  private static Value joined(@Nullable Value value, Value more) {
    List<Value> all = new ArrayList<>();
    if (value instanceof Value.Items(List<Value> items)) {
      all.addAll(items);
    }
    if (more instanceof Value.Items(List<Value> items)) {
      all.addAll(items);
    }
    return new Value.Items(all);
  }

  private Value fallback(AttributeSchema attribute) {
    if (attribute.fallback() == null) {
      return attribute.type() instanceof Type.ListOf
          ? new Value.Items(List.of())
          : new Value.Absent(attribute.name());
    }
    SyntaxTree tree = Syntax.parse(new Source("default", "x = " + attribute.fallback()));
    Value value =
        tree.statements().getFirst() instanceof Statement.Assignment(_, _, _, var written, _)
            ? new Evaluator(this, trouble::add).value(written)
            : null;
    return value == null ? new Value.Absent(attribute.name()) : value;
  }

  /// Names of declarations as such, so that their members can be asked for.
  private static Value typed(Type type, Value value) {
    return switch (type) {
      case Type.Reference(String kind) when value instanceof Value.Name(String name) ->
          new Value.Declared(kind, name);
      case Type.ListOf(Type item) when value instanceof Value.Items(List<Value> items) ->
          new Value.Items(items.stream().map(it -> typed(item, it)).toList());
      default -> value;
    };
  }
}

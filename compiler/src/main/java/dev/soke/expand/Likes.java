package dev.soke.expand;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.schema.AttributeSchema;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Language;
import dev.soke.schema.Type;
import dev.soke.source.Located;
import dev.soke.source.Span;
import dev.soke.spelling.NearName;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/// Works off `like` and `extends`: who is like another takes over what it does not write itself.
final class Likes {
  private static final int DEEPEST = 64;

  private final Declarations declarations;
  private final SequencedMap<String, Statement.Template> templates;
  private final Scope top;
  private final Trouble trouble;
  private final Bodies bodies;
  private final List<String> open = new ArrayList<>();
  private final TreeMap<String, Statement.Block> done = new TreeMap<>();
  private final TreeMap<String, Taken> origins = new TreeMap<>();

  Likes(
      Declarations declarations,
      SequencedMap<String, Statement.Template> templates,
      Scope top,
      Bodies bodies,
      Trouble trouble) {
    this.declarations = declarations;
    this.templates = templates;
    this.top = top;
    this.bodies = bodies;
    this.trouble = trouble;
  }

  /// A declaration of the estate, plain, with all that it takes over.
  Statement.Block whole(String kind, String name, Statement.Block declared) {
    String key = kind + " " + name;
    Statement.Block known = done.get(key);
    if (known == null) {
      known = whole(declared, top);
      done.put(key, known);
    }
    return known;
  }

  /// What each declaration takes over, by kind and name.
  SortedMap<String, Taken> origins() {
    return origins;
  }

  /// Whether a declaration is plain already.
  boolean knows(String kind, String name) {
    return done.containsKey(kind + " " + name);
  }

  /// Computes what stands in a body at the top of a file.
  Evaluator evaluator(List<Statement> body) {
    Scope scope = top.inside();
    scope.declare(body);
    return scope.evaluator();
  }

  /// Notes a declaration that is plain already.
  void made(String kind, String name, Statement.Block plain) {
    done.putIfAbsent(kind + " " + name, plain);
  }

  /// A block of the top of a file, plain, with all that it takes over.
  ///
  /// @param scope the names that it may use
  Statement.Block whole(Statement.Block block, Scope scope) {
    KindSchema kind = Language.get().kind(block.kind().value());
    int at = kind == null || kind.isArrow() ? -1 : takesOver(block, kind);
    if (kind == null || at < 0) {
      return bodies.block(block, scope, kind);
    }
    Expression source = block.heads().get(at + 1);
    boolean like = isWord(block.heads().get(at), "like");
    return guarded(
        block,
        at,
        bare -> {
          Statement.Block plain = bodies.block(bare, scope, kind);
          return like ? like(kind, plain, source, scope) : extend(kind, plain, source);
        });
  }

  /// Where the word stands that takes something over, or -1.
  static int takesOver(Statement.Block block, KindSchema kind) {
    for (int at = 1; at + 1 < block.heads().size(); at++) {
      Expression head = block.heads().get(at);
      boolean like = isWord(head, "like") && kind.clause("like") == null;
      if (like || (isWord(head, "extends") && kind.word().equals("profile"))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isWord(Expression head, String word) {
    return head instanceof Expression.Word(String name, _) && name.equals(word);
  }

  @FunctionalInterface
  private interface Work {
    Statement.Block of(Statement.Block bare);
  }

  /// Works on the block without the two heads at a place, unless it is at work on it already.
  private Statement.Block guarded(Statement.Block block, int at, Work work) {
    Span place = block.heads().get(at).span();
    List<Expression> heads = new ArrayList<>(block.heads());
    heads.subList(at, at + 2).clear();
    Statement.Block bare = Merge.with(block, heads, block.body());
    String key = block.kind() + " " + Declarations.name(block);
    if (open.contains(key)) {
      List<String> ring = new ArrayList<>(open.subList(open.indexOf(key), open.size()));
      ring.add(key);
      trouble.add(Code.NAM022, place, "ring", String.join(" → ", ring));
      return bare;
    }
    if (open.size() == DEEPEST) {
      trouble.add(
          Code.TYP023,
          place,
          "call",
          key,
          "reason",
          "it takes over what takes over others, more than " + DEEPEST + " deep");
      return bare;
    }
    open.addLast(key);
    Statement.Block whole = work.of(bare);
    open.removeLast();
    return whole;
  }

  private Statement.Block like(
      KindSchema kind, Statement.Block bare, Expression source, Scope scope) {
    List<Statement> taken =
        switch (source) {
          case Expression.Word(String name, Span span) ->
              taken(kind, new Located<>(name, span), List.of(), bare, scope);
          case Expression.Call(var name, var arguments, _) ->
              taken(kind, name, arguments, bare, scope);
          default -> unknown(kind, new Located<>(source.span().text(), source.span()));
        };
    return Merge.with(bare, bare.heads(), new Merge(kind).join(taken, bare));
  }

  private List<Statement> taken(
      KindSchema kind,
      Located<String> name,
      List<Expression.Argument> arguments,
      Statement.Block own,
      Scope scope) {
    Statement.Block declared = declarations.block(kind.word(), name.value());
    Statement.Template template = templates.get(name.value());
    if (declared != null && arguments.isEmpty()) {
      Statement.Block base = whole(kind.word(), name.value(), declared);
      return noted(own, name.value(), new Merge(kind).flat(base));
    }
    if (template == null || !template.kind().value().equals(kind.word())) {
      return unknown(kind, name);
    }
    Scope inner = new Arguments(template, trouble).bind(arguments, scope, top, name.span());
    trouble.enter(use(template, own, name.span()));
    List<Statement> made = bodies.statements(template.body(), inner, kind);
    trouble.leave();
    return noted(own, "", made);
  }

  private static TemplateUse use(Statement.Template template, Statement.Block own, Span place) {
    Span whole = template.span();
    return new TemplateUse(
        template.name().value(),
        new Span(whole.source(), template.header().end(), whole.end()),
        String.valueOf(Declarations.name(own)),
        place);
  }

  private List<Statement> noted(Statement.Block own, String base, List<Statement> statements) {
    String key = own.kind().value() + " " + Declarations.name(own);
    origins.put(key, new Taken(own, base, statements));
    return statements;
  }

  private List<Statement> unknown(KindSchema kind, Located<String> name) {
    List<String> known = new ArrayList<>(declarations.names(kind.word()));
    known.addAll(templates.keySet());
    trouble.add(
        Diagnostic.of(Code.NAM003, name.span())
            .with("expected", kind.word())
            .with("name", name)
            .with("near", NearName.of(name.value(), known)));
    return excused(kind, name.span());
  }

  /// Something for each attribute, so that nobody asks for what an unknown one may have brought.
  private static List<Statement> excused(KindSchema kind, Span place) {
    List<Statement> excused = new ArrayList<>();
    for (AttributeSchema attribute : kind.attributes()) {
      switch (attribute.type()) {
        case Type.Settings(), Type.Nested(_), Type.NestedList(_) -> {}
        default -> {
          Expression meant = new Expression.Group(new Expression.Word("", place), place);
          Located<String> name = new Located<>(attribute.name(), place);
          excused.add(new Statement.Assignment(null, name, false, meant, place));
        }
      }
    }
    return excused;
  }

  /// The profile with the services and needs of those that it extends.
  private Statement.Block extend(KindSchema kind, Statement.Block bare, Expression source) {
    List<Expression> bases =
        source instanceof Expression.Sequence(var items, _) ? items : List.of(source);
    List<Statement> all = new ArrayList<>(bare.statements());
    for (Expression base : bases) {
      Statement.Block declared =
          base instanceof Expression.Word(String name, _)
              ? declarations.block(kind.word(), name)
              : null;
      if (declared == null) {
        unknown(kind, new Located<>(base.span().text(), base.span()));
      } else {
        addLists(all, kind, whole(kind.word(), base.span().text(), declared));
      }
    }
    return Merge.with(bare, bare.heads(), all);
  }

  /// Adds what the lists of a profile hold, each item once.
  private void addLists(List<Statement> to, KindSchema kind, Statement.Block base) {
    List<String> held = new ArrayList<>();
    to.forEach(it -> addItems(held, it));
    for (Statement statement : new Merge(kind).flat(base)) {
      if (statement instanceof Statement.Assignment(_, var name, _, var value, var span)
          && (name.value().equals("services") || name.value().equals("needs"))) {
        List<Expression> items =
            value instanceof Expression.Sequence(var several, _) ? several : List.of(value);
        List<Expression> fresh =
            items.stream()
                .filter(it -> !held.contains(name.value() + " " + it.span().text()))
                .toList();
        Expression list = new Expression.Sequence(fresh, value.span());
        to.add(new Statement.Assignment(null, name, true, list, span));
        to.forEach(it -> addItems(held, it));
      }
    }
  }

  private static void addItems(List<String> held, Statement statement) {
    if (statement instanceof Statement.Assignment(_, var name, _, var value, _)
        && value instanceof Expression.Sequence(var items, _)) {
      items.forEach(it -> held.add(name.value() + " " + it.span().text()));
    }
  }
}

package dev.soke.expand;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Language;
import dev.soke.source.Located;
import dev.soke.source.Source;
import dev.soke.source.Span;
import dev.soke.spelling.NearName;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Statement;
import dev.soke.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Lays the chosen overlay, and those it stands on, over the estate. Overlays that are not chosen
/// are left out.
final class Overlays {
  private final TreeMap<String, Statement.Block> byName = new TreeMap<>();
  private final List<SyntaxTree> trees;
  private final Trouble trouble;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Statement.Block> laid = new ArrayList<>();
  private final List<Statement.Block> replaced = new ArrayList<>();

  private Overlays(List<SyntaxTree> trees, Trouble trouble) {
    this.trees = trees;
    this.trouble = trouble;
  }

  /// @param chosen the name of an overlay, or null for none
  static Overlays lay(List<SyntaxTree> trees, @Nullable String chosen, Trouble trouble) {
    Overlays overlays = new Overlays(trees, trouble);
    overlays.sort();
    if (chosen != null) {
      overlays.chain(chosen).forEach(overlays::apply);
    }
    return overlays;
  }

  /// The estate as it is with the overlays.
  List<Statement> statements() {
    return statements;
  }

  /// The overlays that count.
  List<Statement.Block> laid() {
    return laid;
  }

  /// The overrides that an overlay has joined with its own.
  List<Statement.Block> replaced() {
    return replaced;
  }

  private void sort() {
    for (SyntaxTree tree : trees) {
      for (Statement statement : tree.statements()) {
        if (statement instanceof Statement.Block it && it.kind().value().equals("overlay")) {
          declare(it);
        } else {
          statements.add(statement);
        }
      }
    }
  }

  private void declare(Statement.Block overlay) {
    String name = Declarations.name(overlay);
    Statement.Block earlier = byName.putIfAbsent(name == null ? "" : name, overlay);
    if (earlier != null) {
      trouble.add(
          Diagnostic.of(Code.NAM004, overlay.header())
              .with("kind", "overlay")
              .with("name", name == null ? "overlay" : name)
              .related(earlier.header(), "first declared here"));
    }
  }

  /// The overlays to lay, the one that all others stand on first.
  private List<Statement.Block> chain(String chosen) {
    List<Statement.Block> chain = new ArrayList<>();
    List<String> names = new ArrayList<>();
    Statement.Block next = byName.get(chosen);
    if (next == null) {
      unknown(chosen);
    }
    while (next != null && !chain.contains(next)) {
      chain.addFirst(next);
      names.add(String.valueOf(Declarations.name(next)));
      next = byName.get(base(next));
    }
    if (next != null) {
      names.add(String.valueOf(Declarations.name(next)));
      trouble.add(Code.NAM022, next.header(), "ring", String.join(" → ", names));
    }
    return chain;
  }

  private void unknown(String chosen) {
    Source first = trees.isEmpty() ? new Source("estate.soke", "") : trees.getFirst().source();
    String near = String.join("`, `", NearName.all(chosen, byName.keySet()));
    trouble.add(
        Diagnostic.of(Code.OVR011, new Span(first, 0, 0))
            .with("name", chosen)
            .with("near", near)
            .with("known", near.isEmpty() ? String.join("`, `", byName.keySet()) : ""));
  }

  private static String base(Statement.Block overlay) {
    List<Expression> heads = overlay.heads();
    boolean of =
        heads.size() == 3
            && heads.get(1) instanceof Expression.Word(String word, _)
            && word.equals("of");
    return of && heads.get(2) instanceof Expression.Word(String base, _) ? base : "";
  }

  private void apply(Statement.Block overlay) {
    laid.add(overlay);
    for (Statement statement : overlay.statements()) {
      switch (statement) {
        case Statement.Block it when it.override() != null -> override(it);
        case Statement.Block it when it.kind().value().equals("add") -> add(it);
        case Statement.Block it when it.kind().value().equals("remove") -> remove(it);
        case Statement.Let it when it.override() != null -> overrideLet(it);
        case Statement.Changed it when it.verb().value().equals("add") ->
            statements.add(it.arrow());
        case Statement.Changed it -> removeArrow(it);
        case Statement.Let _, Statement.Each _, Statement.Choice _, Statement.Template _ ->
            statements.add(statement);
        case Statement.Block _, Statement.Arrow _, Statement.Assignment _, Statement.Rule _ ->
            trouble.add(Code.OVR012, statement.span(), "found", first(statement.span().text()));
      }
    }
  }

  private static String first(String text) {
    return text.split("[\\s{]", 2)[0];
  }

  /// A later overlay has the last word on what an earlier one, or the estate itself, overrides.
  private void override(Statement.Block block) {
    for (int at = 0; at < statements.size(); at++) {
      KindSchema kind = Language.get().kind(block.kind().value());
      if (kind != null
          && statements.get(at) instanceof Statement.Block earlier
          && earlier.override() != null
          && sameKey(earlier, block)) {
        replaced.add(earlier);
        Merge merge = new Merge(kind);
        List<Expression> name = block.heads().subList(0, Math.min(1, block.heads().size()));
        List<Statement> joined =
            merge.join(merge.flat(earlier), Merge.with(block, block.heads(), merge.flat(block)));
        statements.set(at, Merge.with(block, name, joined));
        return;
      }
    }
    statements.add(block);
  }

  private void add(Statement.Block block) {
    if (block.heads().isEmpty() || !(block.heads().getFirst() instanceof Expression.Word kind)) {
      trouble.add(Code.OVR012, block.header(), "found", "add");
      return;
    }
    List<Expression> heads = block.heads().subList(1, block.heads().size());
    statements.add(
        new Statement.Block(
            null,
            new Located<>(kind.name(), kind.span()),
            heads,
            block.body(),
            block.doc(),
            new Span(block.span().source(), kind.span().start(), block.header().end()),
            block.span()));
  }

  private void remove(Statement.Block block) {
    String kind =
        block.heads().isEmpty() || !(block.heads().getFirst() instanceof Expression.Word word)
            ? ""
            : word.name();
    List<Expression> rest =
        block.heads().subList(Math.min(1, block.heads().size()), block.heads().size());
    Statement.Block wanted = Merge.with(block, rest, null);
    String name = Declarations.name(wanted);
    boolean removed =
        statements.removeIf(it ->
            it instanceof Statement.Block found
                && found.kind().value().equals(kind)
                && name != null
                && name.equals(Declarations.name(found)));
    if (!removed) {
      trouble.add(
          Code.OVR010,
          block.header(),
          "what",
          block.heads().isEmpty() ? "nothing" : words(block.heads()));
    }
  }

  private static String words(List<Expression> heads) {
    return String.join(" ", heads.stream().map(it -> it.span().text()).toList());
  }

  private void removeArrow(Statement.Changed change) {
    Statement.Arrow wanted = change.arrow();
    boolean removed =
        statements.removeIf(it ->
            it instanceof Statement.Arrow found
                && found.both() == wanted.both()
                && ends(found).equals(ends(wanted)));
    if (!removed) {
      trouble.add(Code.OVR010, change.span(), "what", ends(wanted));
    }
  }

  private static String ends(Statement.Arrow arrow) {
    String kind = arrow.kind() == null ? "" : arrow.kind().value() + " ";
    return kind + arrow.from().span().text() + " to " + arrow.to().span().text();
  }

  private void overrideLet(Statement.Let let) {
    for (int at = 0; at < statements.size(); at++) {
      if (statements.get(at) instanceof Statement.Let earlier
          && earlier.name().value().equals(let.name().value())) {
        statements.set(at, let);
        return;
      }
    }
    trouble.add(
        Code.OVR002, let.name().span(), "what", "value", "name", let.name().value(), "near", "");
  }

  private static boolean sameKey(Statement.Block one, Statement.Block other) {
    String name = Declarations.name(one);
    return one.kind().value().equals(other.kind().value())
        && (name == null
            ? Declarations.name(other) == null
            : name.equals(Declarations.name(other)));
  }
}

package dev.soke.expand;

import dev.soke.resolve.Written;
import dev.soke.schema.AttributeSchema;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Type;
import dev.soke.source.Located;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Puts what a block takes over together with what it writes itself, which wins.
record Merge(KindSchema kind) {
  /// All that a block writes as statements, what stands in its header too; its name is not among
  /// them.
  List<Statement> flat(Statement.Block block) {
    List<Statement> all = new ArrayList<>();
    for (Written written : Written.in(kind, block)) {
      if (written.inHeader()) {
        Located<String> name = new Located<>(written.attribute(), written.value().span());
        all.add(
            new Statement.Assignment(null, name, false, written.value(), written.value().span()));
      }
    }
    all.addAll(block.statements());
    return all;
  }

  /// The statements of `taken` that `own` does not write itself, then those of `own`.
  ///
  /// @param own the block whose header and braces win
  List<Statement> join(List<Statement> taken, Statement.Block own) {
    NavigableSet<String> set = new TreeSet<>();
    for (Written written : Written.in(kind, own)) {
      if (!written.append()) {
        set.add(written.attribute());
      }
    }
    List<Statement> all = new ArrayList<>();
    List<Statement> mine = new ArrayList<>(own.statements());
    for (Statement statement : taken) {
      switch (statement) {
        case Statement.Assignment it -> {
          if (!set.contains(it.name().value())) {
            all.add(it);
          }
        }
        case Statement.Block it -> block(it, mine, all);
        case Statement.Arrow _, Statement.Directive _ -> {}
      }
    }
    all.addAll(mine);
    return all;
  }

  private void block(Statement.Block taken, List<Statement> mine, List<Statement> to) {
    AttributeSchema attribute = kind.attribute(taken.kind().value());
    Type type = attribute == null ? null : attribute.type();
    Statement.Block rival = rival(taken, type, mine);
    if (rival == null) {
      to.add(taken);
    } else if (type instanceof Type.Settings) {
      mine.set(mine.indexOf(rival), settings(taken, rival));
    }
  }

  /// The own block that takes the place of a taken one, or null.
  private static Statement.@Nullable Block rival(
      Statement.Block taken, @Nullable Type type, List<Statement> mine) {
    for (Statement statement : mine) {
      if (statement instanceof Statement.Block own
          && own.kind().value().equals(taken.kind().value())
          && (!(type instanceof Type.NestedList) || sameName(own, taken))) {
        return own;
      }
    }
    return null;
  }

  private static boolean sameName(Statement.Block one, Statement.Block other) {
    String name = Declarations.name(one);
    return name != null && name.equals(Declarations.name(other));
  }

  private static Statement.Block settings(Statement.Block taken, Statement.Block own) {
    NavigableSet<String> names = new TreeSet<>();
    own.statements().forEach(it -> addName(names, it));
    List<Statement> all = new ArrayList<>();
    for (Statement statement : taken.statements()) {
      if (statement instanceof Statement.Assignment it && !names.contains(it.name().value())) {
        all.add(it);
      }
    }
    all.addAll(own.statements());
    return with(own, own.heads(), all);
  }

  private static void addName(NavigableSet<String> names, Statement statement) {
    if (statement instanceof Statement.Assignment it) {
      names.add(it.name().value());
    }
  }

  /// The block with other heads and other statements.
  static Statement.Block with(
      Statement.Block block, List<Expression> heads, @Nullable List<Statement> body) {
    return new Statement.Block(
        block.override(), block.kind(), heads, body, block.doc(), block.header(), block.span());
  }
}

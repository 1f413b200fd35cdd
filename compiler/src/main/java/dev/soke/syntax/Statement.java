package dev.soke.syntax;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One statement of a file or a block. Which kinds and attributes exist, the schema knows; the
/// grammar knows only the shapes: three that say what is there, and the directives that are worked
/// off before anybody asks.
public sealed interface Statement {
  /// The whole statement, braces and all.
  Span span();

  /// `kind head head { statements }`, such as `site zurich runs [node] { … }`.
  ///
  /// @param override the word `override` before it, or null
  /// @param heads what stands between the kind and the brace
  /// @param body the statements in braces, or null where there are no braces
  /// @param doc the `///` lines above it, joined by line ends; empty when there are none
  /// @param header from the kind (or `override`) to the last head
  record Block(
      @Nullable Span override,
      Located<String> kind,
      List<Expression> heads,
      @Nullable List<Statement> body,
      String doc,
      Span header,
      Span span)
      implements Statement {
    /// Copies what it is given.
    public Block {
      heads = List.copyOf(heads);
      body = body == null ? null : List.copyOf(body);
    }

    /// The statements in braces; none where there are no braces.
    public List<Statement> statements() {
      return body == null ? List.of() : body;
    }
  }

  /// `name = value` or `name += value`.
  ///
  /// @param override the word `override` before it, or null
  /// @param append whether it adds to a list (`+=`)
  record Assignment(
      @Nullable Span override, Located<String> name, boolean append, Expression value, Span span)
      implements Statement {}

  /// `kind a@p -> b@q head head`, such as `allow walletd@wallet -> tron-node@wallet tcp 8090`.
  ///
  /// @param kind the word before it, or null for a plain link
  /// @param both whether the arrow has two heads, `<->`
  record Arrow(
      @Nullable Located<String> kind,
      Expression.Endpoint from,
      boolean both,
      Expression.Endpoint to,
      List<Expression> heads,
      String doc,
      Span span)
      implements Statement {
    /// Copies what it is given.
    public Arrow {
      heads = List.copyOf(heads);
    }
  }

  /// What is worked off by expansion, or by the tests and rules of an estate; the resolver meets
  /// none.
  sealed interface Directive extends Statement {}

  /// `let name = value`.
  ///
  /// @param override the word `override` before it, or null
  record Let(@Nullable Span override, Located<String> name, Expression value, String doc, Span span)
      implements Directive {}

  /// `each a in set, b in set where condition { statements }`.
  ///
  /// @param where null when nothing is asked
  /// @param header up to the brace
  record Each(
      List<Loop> loops, @Nullable Expression where, List<Statement> body, Span header, Span span)
      implements Directive {
    /// Copies what it is given.
    public Each {
      loops = List.copyOf(loops);
      body = List.copyOf(body);
    }
  }

  /// `name in set`.
  record Loop(Located<String> name, Expression set) {}

  /// `if condition { … } else if condition { … } else { … }`.
  ///
  /// @param otherwise what holds when no branch does; empty when nothing is written
  record Choice(List<Branch> branches, List<Statement> otherwise, Span span) implements Directive {
    /// Copies what it is given.
    public Choice {
      branches = List.copyOf(branches);
      otherwise = List.copyOf(otherwise);
    }
  }

  /// One condition and what holds when it does.
  record Branch(Expression condition, List<Statement> body) {
    /// Copies what it is given.
    public Branch {
      body = List.copyOf(body);
    }
  }

  /// `template name(parameter, …) for kind { statements }`.
  ///
  /// @param header up to the kind
  record Template(
      Located<String> name,
      List<Parameter> parameters,
      Located<String> kind,
      List<Statement> body,
      String doc,
      Span header,
      Span span)
      implements Directive {
    /// Copies what it is given.
    public Template {
      parameters = List.copyOf(parameters);
      body = List.copyOf(body);
    }
  }

  /// `name: type` or `name: type = fallback`.
  ///
  /// @param type its words, such as `list of port` or `optional bytes`; at least one
  record Parameter(
      Located<String> name, List<Located<String>> type, @Nullable Expression fallback) {
    /// Copies what it is given.
    public Parameter {
      type = List.copyOf(type);
    }
  }

  /// `rule name for kind when condition then error "…" because "…"`.
  ///
  /// @param when null when the rule holds against every declaration of the kind
  /// @param heads what follows `then`, as in the header of a block
  record Rule(
      Located<String> name,
      Located<String> kind,
      @Nullable Expression when,
      List<Expression> heads,
      String doc,
      Span span)
      implements Directive {
    /// Copies what it is given.
    public Rule {
      heads = List.copyOf(heads);
    }
  }

  /// `add` or `remove` before an arrow, in an overlay. Before a block both are its kind.
  record Changed(Located<String> verb, Arrow arrow, Span span) implements Directive {}
}

package dev.soke.syntax;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One statement of a file or a block. Which kinds and attributes exist, the schema knows; the
/// grammar knows only these three shapes.
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
}

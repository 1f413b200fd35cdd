package dev.soke.syntax;

import dev.soke.diagnostic.Code;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.jspecify.annotations.Nullable;

/// The door of the syntax stage: text, tokens, brackets in pairs, newlines where they count, tree.
public final class Syntax {
  /// The longest text that is read, in UTF-16 code units.
  public static final int LONGEST_TEXT = 4 << 20;

  private Syntax() {}

  /// The tree of a text. Never fails, whatever the text.
  public static SyntaxTree parse(Source source) {
    Slips slips = new Slips(new Places(source));
    if (source.text().length() > LONGEST_TEXT) {
      slips.add(Code.SYN002, new Span(source, 0, 0), "limit", "4 MiB");
      return new SyntaxTree(source, List.of(), slips.sorted());
    }
    List<CommonToken> paired = Brackets.pair(Scanner.tokens(slips), slips);
    List<CommonToken> tokens = Layout.settle(paired, slips);
    List<Statement> statements = TreeBuilder.build(tokens, slips);
    return new SyntaxTree(source, statements, slips.sorted());
  }

  /// A question such as `services where plane == wallet`. Never fails; what cannot be read is told.
  public static SyntaxTree.Asked query(Source source) {
    Slips slips = new Slips(new Places(source));
    if (source.text().length() > LONGEST_TEXT) {
      slips.add(Code.SYN002, new Span(source, 0, 0), "limit", "4 MiB");
      return new SyntaxTree.Asked(null, slips.sorted());
    }
    List<CommonToken> paired = Brackets.pair(Scanner.tokens(slips), slips);
    SyntaxTree.Query query = TreeBuilder.query(Layout.settleInline(paired, slips), slips);
    return new SyntaxTree.Asked(query, slips.sorted());
  }

  /// The expression that a stretch of a text is, or null when it is none.
  static @Nullable Expression expression(Span stretch, Slips slips) {
    Slips inside = slips.within(stretch);
    List<CommonToken> paired = Brackets.pair(Scanner.tokens(stretch, inside), inside);
    return TreeBuilder.expression(Layout.settleInline(paired, inside), inside);
  }
}

package dev.soke.syntax;

import dev.soke.grammar.SokeParser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/// How a statement or expression is written that begins with a word of its own.
///
/// @param word the word
/// @param form all of it, with words in capitals where the author chooses
record Shape(String word, String form) {
  private static final Shape LET = new Shape("let", "let NAME = VALUE");
  private static final Shape EACH = new Shape("each", "each NAME in SET { … }");
  private static final Shape IF = new Shape("if", "if CONDITION { … } else { … }");
  private static final Shape CHOICE = new Shape("if", "if CONDITION then VALUE else VALUE");
  private static final Shape TEMPLATE =
      new Shape("template", "template NAME(NAME: TYPE) for KIND { … }");
  private static final Shape RULE = new Shape("rule", "rule NAME for KIND when … then error \"…\"");

  /// The form that a token breaks, by the place where the parser stands; null when it is inside a
  /// part of the form.
  static @Nullable Shape at(ParserRuleContext place, Token odd) {
    ParserRuleContext at = place;
    while (at.getParent() != null && begins(at, odd)) {
      at = at.getParent();
    }
    return switch (at) {
      case SokeParser.LetContext _ -> LET;
      case SokeParser.EachContext _, SokeParser.LoopContext _ -> EACH;
      case SokeParser.ChoiceContext _, SokeParser.BranchContext _ -> IF;
      case SokeParser.TemplateContext _, SokeParser.ParameterContext _ -> TEMPLATE;
      case SokeParser.RuleContext _ -> RULE;
      case SokeParser.ExprContext choice when choice.IF() != null -> CHOICE;
      default -> null;
    };
  }

  private static boolean begins(ParserRuleContext place, Token odd) {
    return place.getStart().getTokenIndex() == odd.getTokenIndex();
  }
}

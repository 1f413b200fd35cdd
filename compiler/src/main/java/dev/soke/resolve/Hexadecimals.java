package dev.soke.resolve;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import dev.soke.ethereum.PublicKey;
import dev.soke.schema.AttributeSchema;
import dev.soke.schema.Type;
import dev.soke.source.Located;
import dev.soke.source.Span;
import dev.soke.syntax.Expression;
import org.jspecify.annotations.Nullable;

/// Reads keys, accounts and other bytes in hexadecimal digits. Where a key or an account belongs,
/// 32 bytes are taken for a private key and never repeated.
final class Hexadecimals {
  private static final int PRIVATE_KEY_BYTES = 32;

  private final Report report;

  Hexadecimals(Report report) {
    this.report = report;
  }

  @Nullable Located<?> read(
      AttributeSchema attribute, Type.Hexadecimal type, Expression expression) {
    String text = digits(expression);
    Hex bytes = text == null ? null : Hex.parse(text);
    Span span = expression.span();
    if (bytes == null) {
      Diagnostic finding =
          Diagnostic.of(Code.TYP001, span)
              .with("attribute", attribute.name())
              .with("expected", type.words())
              .with("found", text == null ? Values.describe(expression) : "something else");
      return refuse(finding);
    }
    boolean whole = type.form() == Type.HexForm.BYTES;
    if (!whole && bytes.size() == PRIVATE_KEY_BYTES) {
      return refuse(
          Diagnostic.of(Code.SEC005, span)
              .with("kind", "Attribute")
              .with("name", attribute.name()));
    }
    if (bytes.size() < type.min() || bytes.size() > type.max()) {
      return refuse(
          Diagnostic.of(Code.CHN001, span)
              .with("attribute", attribute.name())
              .with("expected", type.words())
              .with("count", bytes.digits().length()));
    }
    return switch (type.form()) {
      case KEY -> key(new PublicKey(bytes), span);
      case ACCOUNT -> account(new EvmAddress(bytes), text == null ? "" : text, span);
      case BYTES -> new Located<>(bytes, span);
    };
  }

  private @Nullable Located<?> key(PublicKey key, Span span) {
    return key.isOnCurve() ? new Located<>(key, span) : refuse(Diagnostic.of(Code.CHN002, span));
  }

  private @Nullable Located<?> account(EvmAddress account, String text, Span span) {
    return account.isWritten(text)
        ? new Located<>(account, span)
        : refuse(Diagnostic.of(Code.CHN003, span).with("account", text));
  }

  private @Nullable Located<?> refuse(Diagnostic finding) {
    report.add(finding);
    return null;
  }

  /// The digits of a literal, or of a text for who writes long ones so; null for other things.
  private static @Nullable String digits(Expression expression) {
    return switch (expression) {
      case Expression.Literal(Expression.Form form, String text, _)
          when form == Expression.Form.HEX ->
          text;
      case Expression.Text(String text, _) -> text;
      default -> null;
    };
  }
}

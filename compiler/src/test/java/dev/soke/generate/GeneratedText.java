package dev.soke.generate;

import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A text without slips that uses every shape of the language, in as odd a layout as it allows.
public final class GeneratedText {
  private static final List<String> NAMES =
      List.of("a", "web", "walletd", "override", "blockchain-virtual-machine", "X_1", "in");
  private static final List<String> KINDS = List.of("service", "port", "image", "plane", "env");
  private static final List<String> LITERALS =
      List.of(
          "1", "8GiB", "40%", "10.0.0.0/8", "10.0.0.1", "2026-01-01", "0x1F", "1.2.3", "30_000");
  private static final List<String> TEXTS =
      List.of("\"\"", "\"a // b\"", "\"\\\"{[\"", "\"👩 é\"", "\"" + "long ".repeat(18) + "\"");

  private final RandomGenerator random;
  private int depth;

  private GeneratedText(long seed) {
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /// The text of a seed.
  public static String of(long seed) {
    GeneratedText text = new GeneratedText(seed);
    return text.statements(2 + text.random.nextInt(6)) + text.space();
  }

  private String statements(int count) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < count; at++) {
      text.append(gap()).append(statement());
      text.append(chance(4) ? space() + ";" + space() : space() + remark() + "\n");
    }
    return text.append(gap()).toString();
  }

  private String statement() {
    String override = chance(8) ? "override" + some() : "";
    return switch (random.nextInt(7)) {
      case 0, 1 -> override + name() + space() + pick(List.of("=", "=", "+=")) + space() + value();
      case 2 ->
          (chance(2) ? pick(List.of("allow", "deny")) + some() : "")
              + endpoint()
              + space()
              + pick(List.of("->", "<->"))
              + space()
              + endpoint()
              + heads();
      case 3 -> directive();
      default -> override + pick(KINDS) + heads() + (chance(2) ? some() + body() : "");
    };
  }

  private String directive() {
    return switch (random.nextInt(6)) {
      case 0 -> "let" + some() + name() + space() + "=" + space() + expression();
      case 1 ->
          "each"
              + some()
              + "s"
              + some()
              + "in"
              + some()
              + atom()
              + (chance(2) ? space() + "," + some() + "n in 1..3" : "")
              + (chance(2) ? some() + "where" + some() + expression() : "")
              + some()
              + body();
      case 2 ->
          "if"
              + some()
              + expression()
              + some()
              + body()
              + (chance(2) ? on("else") + "if" + some() + expression() + some() + body() : "")
              + (chance(2) ? on("else") + body() : "");
      case 3 ->
          "template"
              + some()
              + "web("
              + breaks()
              + "port"
              + space()
              + ":"
              + space()
              + "port"
              + (chance(2) ? ", memory: bytes =" + space() + expression() : "")
              + breaks()
              + ")"
              + some()
              + "for"
              + some()
              + "service"
              + some()
              + body();
      case 4 ->
          "rule"
              + some()
              + "r"
              + some()
              + "for"
              + some()
              + "service"
              + (chance(2) ? on("when") + expression() : "")
              + on("then")
              + "error"
              + some()
              + pick(TEXTS)
              + on("because")
              + pick(TEXTS);
      default -> "suppress" + some() + "SVC001 at service web" + on("because") + pick(TEXTS);
    };
  }

  /// A word that may begin a line of its own.
  private String on(String word) {
    return (chance(3) ? space() + "\n" + space() : some()) + word + some();
  }

  private String expression() {
    depth++;
    String expression =
        depth > 4
            ? operand()
            : switch (random.nextInt(6)) {
              case 0 ->
                  "(" + breaks() + expression() + breaks() + ")" + (chance(3) ? ".region" : "");
              case 1 -> "min(" + breaks() + expression() + breaks() + "," + breaks() + "x: 2)";
              case 2 -> "not" + some() + operand();
              case 3 -> "if" + some() + operand() + " then" + some() + operand() + " else -1";
              case 4 ->
                  operand()
                      + some()
                      + pick(List.of("+", "-", "*", "==", "<=", "and", "??", "-"))
                      + some()
                      + (chance(4) ? "-" : "")
                      + operand();
              default -> operand();
            };
    depth--;
    return expression;
  }

  private String operand() {
    return pick(List.of("s.region", "8GiB", "-" + "4", "\"\\(s)-\\(f(\"x\"))\"", "[a, b]", "web"));
  }

  private String heads() {
    return repeat(random.nextInt(4), () -> some() + atom(), "");
  }

  private String body() {
    if (depth > 2) {
      return "{" + space() + "}";
    }
    depth++;
    String body =
        chance(2)
            ? "{"
                + space()
                + repeat(random.nextInt(4), this::plain, space() + ";" + space())
                + space()
                + "}"
            : "{" + space() + remark() + "\n" + statements(random.nextInt(5)) + "}";
    depth--;
    return body;
  }

  private String plain() {
    return name() + " = " + atom();
  }

  private String value() {
    return switch (random.nextInt(6)) {
      case 0 -> depth < 3 ? fields() : "{}";
      case 1 -> expression();
      default -> atom();
    };
  }

  private String atom() {
    return switch (random.nextInt(9)) {
      case 0, 1 -> name();
      case 2, 3 -> pick(LITERALS);
      case 4, 5 -> pick(TEXTS);
      case 6 -> endpoint();
      case 7 -> "1" + space() + ".." + space() + "7";
      default -> depth < 3 ? list() : "[]";
    };
  }

  private String list() {
    depth++;
    String items =
        repeat(random.nextInt(5), () -> breaks() + value() + breaks(), ",")
            .replaceAll("^(.+)$", chance(3) ? "$1," : "$1");
    depth--;
    return "[" + items + breaks() + "]";
  }

  private String fields() {
    depth++;
    String fields =
        repeat(
            random.nextInt(4),
            () -> space() + "name" + space() + ":" + space() + value() + space(),
            chance(2) ? "," : remark() + "\n");
    depth--;
    return "{" + fields + "}";
  }

  private String endpoint() {
    return name() + pick(List.of("@", "@", " @ ")) + name();
  }

  private String name() {
    return pick(NAMES);
  }

  /// Nothing, spaces or line ends with comments, where a list allows them.
  private String breaks() {
    return chance(4) ? space() + remark() + "\n" + space() : space();
  }

  /// What may stand above a statement.
  private String gap() {
    return repeat(random.nextInt(3), () -> space() + (chance(3) ? remark() : "") + "\n", "")
        + space();
  }

  private String remark() {
    return chance(3) ? pick(List.of("// note  ", "/// doc", "//", "///", "// { [ \"")) : "";
  }

  private String space() {
    return pick(List.of("", "", " ", "  ", "\t"));
  }

  private String some() {
    return pick(List.of(" ", " ", "  ", "\t"));
  }

  private boolean chance(int outOf) {
    return random.nextInt(outOf) == 0;
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static String repeat(int count, Supplier<String> each, String between) {
    return IntStream.range(0, count).mapToObj(_ -> each.get()).collect(Collectors.joining(between));
  }
}

package dev.soke.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.generate.Damage;
import dev.soke.generate.GeneratedText;
import dev.soke.source.Source;
import dev.soke.syntax.Syntax;
import dev.soke.syntax.SyntaxTree;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What holds of every text: layout changes no meaning, loses no word, and changes nothing twice.
class FormatterPropertiesTest {
  /// How many texts; `-Dsoke.texts=10000` tries more of them than a quick run should.
  private static final int TEXTS = Integer.getInteger("soke.texts", 2_500);

  @Test
  void soundTextsKeepWhatTheySay() {
    IntStream.range(0, TEXTS).parallel().forEach(FormatterPropertiesTest::checkSound);
  }

  private static void checkSound(int seed) {
    String text = GeneratedText.of(seed);
    SyntaxTree tree = tree(text);
    assertEquals("[]", tree.diagnostics().toString(), text);
    String formatted = check(text, tree);
    assertTrue(formatted.lines().noneMatch(line -> line.endsWith(" ")), formatted);
    assertFalse(formatted.contains("\n\n\n"), formatted);
  }

  @Test
  void damagedTextsKeepWhatTheySay() {
    AtomicInteger slips = new AtomicInteger();
    AtomicInteger left = new AtomicInteger();
    IntStream.range(0, TEXTS).parallel().forEach(seed -> checkDamaged(seed, slips, left));
    assertTrue(slips.get() > TEXTS / 2, slips + " texts with a slip");
    assertTrue(left.get() < slips.get() / 10, left + " of " + slips + " left as they are");
  }

  private static void checkDamaged(int seed, AtomicInteger slips, AtomicInteger left) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    String text = GeneratedText.of(seed);
    for (int damages = 1 + random.nextInt(3); damages > 0; damages--) {
      text = Damage.to(text, random);
    }
    SyntaxTree tree = tree(text);
    boolean same = check(text, tree).equals(text);
    slips.addAndGet(tree.diagnostics().isEmpty() ? 0 : 1);
    left.addAndGet(!tree.diagnostics().isEmpty() && same ? 1 : 0);
  }

  private static String check(String text, SyntaxTree tree) {
    String formatted = Formatter.format(new Source("a.soke", text));
    assertEquals(Meaning.of(tree), Meaning.of(tree(formatted)), text);
    assertEquals(words(text), words(formatted), text);
    assertEquals(formatted, Formatter.format(new Source("a.soke", formatted)), text);
    return formatted;
  }

  /// Everything but spaces and separators.
  private static String words(String text) {
    return text.replaceAll("[\\s\\x00-\\x1F\\x7F-\\x9F\\uFEFF,;]", "");
  }

  private static SyntaxTree tree(String text) {
    return Syntax.parse(new Source("a.soke", text));
  }
}

package dev.soke.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.proof.checker.Checker;
import dev.soke.proof.graph.Property;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProofTest {
  @Test
  void lucidProvesEveryProperty() {
    Proof proof = Proof.of(Lucid.files());
    List<String> refuted =
        proof.verdicts().stream()
            .filter(Verdict::isRefuted)
            .map(it -> it.property() + " " + it.way() + it.faults())
            .toList();
    assertEquals(List.of(), refuted);
    assertEquals(List.of("chain", "ops", "wallet"), proof.realised().planes());
    assertEquals(Property.values().length, Certificate.of(proof).size());
  }

  @Test
  void everyCertificateOfLucidIsAccepted() {
    Checker checker = new Checker(Lucid.files());
    for (Certificate certificate : Certificate.of(Proof.of(Lucid.files()))) {
      assertEquals("", checker.refusal(certificate.text()), certificate.property());
    }
  }

  @Test
  void anyByteThatDiffersIsRefused() {
    Checker checker = new Checker(Lucid.files());
    for (Certificate certificate : Certificate.of(Proof.of(Lucid.files()))) {
      byte[] bytes = certificate.text().getBytes(StandardCharsets.UTF_8);
      for (int at = 0; at < bytes.length; at++) {
        bytes[at] ^= 1;
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertFalse(checker.refusal(text).isEmpty(), certificate.property() + " at byte " + at);
        bytes[at] ^= 1;
      }
    }
  }

  @Test
  void aSetThatIsSmallerOrLargerIsRefusedThoughItsDigestFits() {
    Checker checker = new Checker(Lucid.files());
    Certificate whole = separation();
    Certificate.Part first = whole.sets().getFirst();
    List<String> members = first.members();
    for (int gone = 0; gone < members.size(); gone++) {
      List<String> fewer = new ArrayList<>(members);
      fewer.remove(gone);
      String refusal = checker.refusal(with(whole, fewer).text());
      assertTrue(refusal.startsWith("a set "), members.get(gone) + ": " + refusal);
    }
    List<String> more = new ArrayList<>(members);
    more.add("lab-1/walletd@wallet");
    assertEquals("a set holds what must not be reached", checker.refusal(with(whole, more).text()));
    List<String> unknown = new ArrayList<>(members);
    unknown.add("lab-1/nobody@chain");
    assertTrue(checker.refusal(with(whole, unknown).text()).contains("lab-1/nobody@chain"));
  }

  @Test
  void aCertificateOfAnotherBuildIsRefused() {
    SequencedMap<String, String> other = new TreeMap<>(Lucid.files());
    other.replaceAll((path, text) -> path.endsWith("lab-1/compose.yaml") ? text + "\n" : text);
    assertEquals("it speaks of another build", new Checker(other).refusal(separation().text()));
  }

  private static Certificate separation() {
    return Certificate.of(Proof.of(Lucid.files())).getFirst();
  }

  private static Certificate with(Certificate whole, List<String> members) {
    List<Certificate.Part> parts = new ArrayList<>(whole.sets());
    Certificate.Part first = parts.getFirst();
    parts.set(0, new Certificate.Part(first.plane(), first.start(), first.forbidden(), members));
    return new Certificate(
        whole.property(), whole.statement(), whole.build(), parts, Certificate.digest(parts));
  }
}

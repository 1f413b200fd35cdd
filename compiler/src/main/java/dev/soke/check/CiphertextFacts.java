package dev.soke.check;

import dev.soke.analysis.Closure;
import dev.soke.analysis.SecretDemand;
import dev.soke.analysis.Sha256;
import dev.soke.model.Cluster;
import dev.soke.model.Estate;
import dev.soke.model.Recipient;
import dev.soke.model.SecretFormat;
import dev.soke.model.Variable;
import dev.soke.seal.Flaw;
import dev.soke.seal.Form;
import dev.soke.seal.Sealing;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What people sealed, against what clusters demand. No fact carries a word of it.
final class CiphertextFacts {
  private final Estate estate;
  private final SequencedMap<String, SecretDemand> demands = new TreeMap<>();
  private final SequencedMap<String, String> digests = new TreeMap<>();
  private final List<Fact> facts = new ArrayList<>();

  private CiphertextFacts(Estate estate) {
    this.estate = estate;
  }

  static List<Fact> of(Estate estate, SequencedMap<String, Closure> closures) {
    CiphertextFacts ciphertexts = new CiphertextFacts(estate);
    for (Cluster cluster : estate.clusters().values()) {
      Closure closure = closures.get(cluster.name().value());
      if (closure != null) {
        SecretDemand.of(estate, cluster, closure)
            .forEach(it -> ciphertexts.demands.put(it.path(), it));
      }
    }
    estate.contents().sealed().values().forEach(ciphertexts::add);
    return ciphertexts.facts;
  }

  private void add(Source file) {
    SecretDemand demand = demands.get(file.path());
    Form form = demand == null ? named(file.path()) : form(demand.secret().format().value());
    Sealing sealing = Sealing.of(form, file.text());
    Flaw flaw = sealing.flaw();
    if (flaw != null) {
      String kind = flaw.kind().name().toLowerCase(Locale.ROOT);
      facts.add(new OnSecrets.SealFlaw(file.path(), kind, flaw.problem(), line(file, flaw.line())));
    } else if (demand == null) {
      facts.add(new OnSecrets.SealUnasked(file.path(), line(file, 1)));
    } else {
      addSound(file, demand, sealing);
    }
  }

  private void addSound(Source file, SecretDemand demand, Sealing sealing) {
    String other = digests.putIfAbsent(Sha256.of(file.text()), file.path());
    if (other != null) {
      facts.add(new OnSecrets.SealTwice(file.path(), other, line(file, 1)));
      return;
    }
    addRecipients(file, demand, sealing);
    addNames(file, demand, sealing);
  }

  /// Who can open it, against who may: both by the names of the estate.
  private void addRecipients(Source file, SecretDemand demand, Sealing sealing) {
    TreeSet<String> strangers = new TreeSet<>(sealing.recipients());
    TreeSet<String> missing = new TreeSet<>();
    for (Recipient recipient : demand.recipients()) {
      if (!strangers.remove(recipient.key().value())) {
        missing.add(recipient.name().value());
      }
    }
    boolean wrong = !strangers.isEmpty() || !missing.isEmpty() || sealing.otherKeys();
    if (wrong && !demand.recipients().isEmpty()) {
      String problem =
          missing.isEmpty()
              ? "somebody who may not can open it"
              : missing.stream().collect(Collectors.joining("`, `", "not sealed for `", "`"));
      facts.add(new OnSecrets.SealRecipients(file.path(), problem, line(file, 1)));
    }
  }

  /// What variables take from it must be in it.
  private void addNames(Source file, SecretDemand demand, Sealing sealing) {
    boolean hasNames = demand.secret().format().value() != SecretFormat.BINARY;
    if (estate.environment() == null || !hasNames) {
      return;
    }
    for (Variable variable : estate.environment().variables()) {
      String name = variable.name().value();
      boolean inIt = variable.secret() != null && variable.secret().equals(demand.secret().name());
      if (inIt && !sealing.names().contains(name)) {
        facts.add(
            new OnSecrets.SealNameMissing(
                file.path(), name, line(file, 1), variable.name().span()));
      }
    }
  }

  private static Form form(SecretFormat format) {
    return switch (format) {
      case BINARY -> Form.BINARY;
      case DOTENV -> Form.DOTENV;
      case YAML -> Form.YAML;
    };
  }

  /// The form that decryptors take a file for by its name.
  private static Form named(String path) {
    for (SecretFormat format : SecretFormat.values()) {
      if (path.endsWith("." + format.extension())) {
        return form(format);
      }
    }
    return Form.BINARY;
  }

  /// A line of a text of which nothing can be shown.
  private static Span line(Source file, int line) {
    return new Span(new Source(file.path(), "\n".repeat(line)), line - 1, line - 1);
  }
}

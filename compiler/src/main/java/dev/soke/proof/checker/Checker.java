package dev.soke.proof.checker;

import dev.soke.proof.Certificate;
import dev.soke.proof.graph.Claim;
import dev.soke.proof.graph.Edge;
import dev.soke.proof.graph.Property;
import dev.soke.proof.graph.Realised;
import dev.soke.proof.graph.Vertex;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// Judges certificates against the files of a build, in one pass over the graph for each set.
public final class Checker {
  private final Realised realised;
  private final SequencedMap<String, Integer> numbers = new LinkedHashMap<>();

  /// @param files the files of the build, by their paths
  public Checker(SequencedMap<String, String> files) {
    realised = Realised.of(files);
    for (Vertex vertex : realised.graph().vertices()) {
      numbers.put(vertex.name(), numbers.size());
    }
  }

  /// Why the text is no certificate of this build, as a clause; empty when it is one.
  public String refusal(String text) {
    Certificate certificate = Certificate.read(text);
    if (certificate == null) {
      return "it is not a certificate as `soke prove` writes it";
    }
    if (!certificate.build().equals(realised.digest())) {
      return "it speaks of another build";
    }
    if (!certificate.sha256().equals(Certificate.digest(certificate.sets()))) {
      return "its sets were changed";
    }
    return claims(certificate);
  }

  private String claims(Certificate certificate) {
    List<Claim> claims =
        realised.claims().stream()
            .filter(it -> it.property().name().equals(certificate.property()))
            .toList();
    if (claims.isEmpty() || claims.size() != certificate.sets().size()) {
      return "it does not speak of every plane";
    }
    Property property = claims.getFirst().property();
    if (!property.statement().equals(certificate.statement())) {
      return "it states something else";
    }
    for (int i = 0; i < claims.size(); i++) {
      String refusal = judge(claims.get(i), certificate.sets().get(i));
      if (!refusal.isEmpty()) {
        return refusal;
      }
    }
    return "";
  }

  private String judge(Claim claim, Certificate.Part part) {
    if (!claim.plane().equals(part.plane())) {
      return "it does not speak of every plane";
    }
    return switch (claim) {
      case Claim.Unreachable unreachable -> judge(unreachable, part);
      case Claim.Listed listed -> judge(listed, part);
    };
  }

  private static String judge(Claim.Listed claim, Certificate.Part part) {
    int count = claim.items().size();
    boolean same =
        claim.items().equals(part.members()) && part.start() == count && part.forbidden() == count;
    boolean holds = claim.faults().isEmpty() || claim.property() == Property.P16;
    return same && holds ? "" : "its list is not what the files hold";
  }

  private String judge(Claim.Unreachable claim, Certificate.Part part) {
    BitSet members = new BitSet();
    for (String name : part.members()) {
      Integer number = numbers.get(name);
      if (number == null || members.get(number)) {
        return "a set names `" + name + "`, which the files do not hold, or names it twice";
      }
      members.set(number);
    }
    boolean counted =
        part.start() == claim.start().cardinality()
            && part.forbidden() == claim.forbidden().cardinality();
    return counted ? judge(claim, members) : "its counts are not those of the files";
  }

  private String judge(Claim.Unreachable claim, BitSet members) {
    if (members.intersects(claim.forbidden())) {
      return "a set holds what must not be reached";
    }
    BitSet missing = new BitSet();
    missing.or(claim.start());
    missing.andNot(claim.removed());
    missing.andNot(members);
    if (!missing.isEmpty()) {
      return "a set lacks what it must begin with";
    }
    for (Edge edge : realised.graph().edges()) {
      if (members.get(edge.from()) && claim.passes(edge) && !members.get(edge.to())) {
        return String.format(
            Locale.ROOT,
            "a set is not closed: `%s` leads out of it",
            realised.graph().vertex(edge.from()));
      }
    }
    return "";
  }
}

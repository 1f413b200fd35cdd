package dev.soke.emit.policy;

import dev.soke.emit.Artifact;
import dev.soke.emit.Template;
import dev.soke.model.Estate;
import dev.soke.model.Signer;
import dev.soke.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// `policies/signers/allowed_signers`, as `git` and `ssh-keygen` read it.
final class AllowedSigners {
  private static final Template TEMPLATE = new Template("signers.ftl");

  private AllowedSigners() {}

  /// A line of the file, as the template sees it.
  public record Line(String name, String key, List<Span> origins) {}

  static Artifact artifact(Estate estate) {
    SequencedMap<String, Object> values = new LinkedHashMap<>();
    values.put("lines", estate.signers().values().stream().map(AllowedSigners::line).toList());
    List<Span> around = List.of(estate.header().name().span());
    return TEMPLATE.artifact("policies/signers/allowed_signers", values, around);
  }

  private static Line line(Signer signer) {
    String[] words = signer.key().value().split(" ", 3);
    List<Span> origins = List.of(signer.name().span(), signer.key().span());
    return new Line(signer.name().value(), words[0] + " " + words[1], origins);
  }
}

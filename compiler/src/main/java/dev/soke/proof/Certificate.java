package dev.soke.proof;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.soke.proof.graph.Property;
import dev.soke.proof.graph.Realised;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A proved property, in a form that can be checked without searching.
///
/// @param property its name, such as `P1`
/// @param statement what it says
/// @param build SHA-256 over the files it speaks of
/// @param sets for each plane it speaks of, or once for all
/// @param sha256 over the sets
@JsonPropertyOrder({"property", "statement", "build", "sets", "sha256"})
public record Certificate(
    String property, String statement, String build, List<Part> sets, String sha256) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")))
          .build();

  /// One set.
  ///
  /// @param plane the plane it speaks of; empty for all
  /// @param start how many things it begins with
  /// @param forbidden how many things it must not hold
  /// @param members sorted names: everything that can be reached, or that was looked at
  @JsonPropertyOrder({"plane", "start", "forbidden", "members"})
  public record Part(String plane, int start, int forbidden, List<String> members) {}

  /// The certificates of what a proof proved, one a property.
  public static List<Certificate> of(Proof proof) {
    List<Certificate> certificates = new ArrayList<>();
    for (Property property : Property.values()) {
      List<Verdict> verdicts =
          proof.verdicts().stream().filter(it -> it.property() == property).toList();
      if (verdicts.stream().noneMatch(Verdict::isRefuted) && !verdicts.isEmpty()) {
        List<Part> parts = verdicts.stream().map(Certificate::part).toList();
        certificates.add(
            new Certificate(
                property.name(),
                property.statement(),
                proof.realised().digest(),
                parts,
                digest(parts)));
      }
    }
    return certificates;
  }

  private static Part part(Verdict verdict) {
    Verdict.Subjects subjects = verdict.subjects();
    return new Part(
        verdict.claim().plane(), subjects.start(), subjects.forbidden(), verdict.members());
  }

  /// SHA-256 over sets.
  public static String digest(List<Part> parts) {
    return Realised.sha256(JSON.writeValueAsString(parts));
  }

  /// The text of its file.
  public String text() {
    return JSON.writeValueAsString(this) + "\n";
  }

  /// The certificate of a text, or null when the text is not exactly that of one.
  public static @Nullable Certificate read(String text) {
    try {
      Certificate read = JSON.readValue(text, Certificate.class);
      return read.text().equals(text) ? read : null;
    } catch (JacksonException _) {
      return null;
    }
  }
}

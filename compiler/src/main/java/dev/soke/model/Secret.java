package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that only ciphertext may hold; the estate knows its name, never its value.
@Kind(
    value = "secret",
    doc =
        "A secret by name. Its ciphertext lies in `secrets/<cluster>/`; the estate never holds its value.")
public record Secret(
    @Name Located<String> name,
    @Doc("How its plain text is laid out.") @Clause("as") @Default("binary")
        Located<SecretFormat> format,
    @Doc("Who can open it; every declared recipient when left out, each where it may.")
        @Reference(Recipient.class)
        List<Located<String>> recipients,
    @Doc("How long it may serve before it is replaced.") @Nullable Located<Duration> rotate,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Secret {
    recipients = List.copyOf(recipients);
  }

  /// The path of its ciphertext for a cluster, from the root of the output.
  public String path(String cluster) {
    return "secrets/" + cluster + "/" + name.value() + ".enc." + format.value().extension();
  }
}

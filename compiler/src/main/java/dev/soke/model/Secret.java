package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;

/// Something that only ciphertext may hold; the estate knows its name, never its value.
@Kind(
    value = "secret",
    doc =
        "A secret by name. Its ciphertext lies in `secrets/<cluster>/`; the estate never holds its value.")
public record Secret(
    @Name Located<String> name,
    @Doc("How its plain text is laid out.") @Clause("as") @Default("binary")
        Located<SecretFormat> format,
    String doc,
    Span span) {
  /// The path of its ciphertext for a cluster, from the root of the output.
  public String path(String cluster) {
    return "secrets/" + cluster + "/" + name.value() + ".enc." + format.value().extension();
  }
}

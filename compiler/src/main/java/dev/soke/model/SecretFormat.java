package dev.soke.model;

/// How the plain text of a secret is laid out, hence how a service reads it.
public enum SecretFormat {
  /// One value, mounted as a file.
  BINARY("txt"),
  /// `NAME=value` lines, read as environment.
  DOTENV("env"),
  /// A YAML document, mounted as a file.
  YAML("yaml");

  private final String extension;

  SecretFormat(String extension) {
    this.extension = extension;
  }

  /// The last extension of its ciphertext file, which tells decryptors the format.
  public String extension() {
    return extension;
  }
}

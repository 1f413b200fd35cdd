package dev.soke.seal;

/// How a sealed document is laid out: each format of plain text has its own.
public enum Form {
  /// One value of any content, in a JSON document under `data`.
  BINARY,
  /// `NAME=value` lines; those about the sealing begin with `sops_`.
  DOTENV,
  /// A YAML document with a part called `sops`.
  YAML
}

package dev.soke.emit.compose;

import dev.soke.emit.Data;
import dev.soke.model.Secret;
import dev.soke.source.Span;

/// Where a compose file finds its secrets. Only paths are written, never a value.
final class SecretFiles {
  /// From the folder of either compose file to the root of the output.
  private static final String ROOT = "../../";

  private SecretFiles() {}

  /// Whether the secret is read as environment rather than mounted as a file.
  static boolean isEnvironment(Secret secret) {
    return switch (secret.format().value()) {
      case DOTENV -> true;
      case BINARY, YAML -> false;
    };
  }

  /// The path of a secret from the folder of the compose file.
  static Data path(Secret secret, Scope scope, Span... origins) {
    return Data.text(ROOT + secret.path(scope.clusterFolder()), origins);
  }
}

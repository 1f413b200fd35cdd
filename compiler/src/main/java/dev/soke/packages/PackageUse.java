package dev.soke.packages;

import dev.soke.source.Span;

/// One `use` statement.
///
/// @param owner the package whose text uses it; empty for the estate itself
/// @param source where it is to be had: the path of a folder or the address of a Git repository
/// @param sha256 the digest it must have; empty when none is written
/// @param signer the signer who must have signed it; empty when none is written
public record PackageUse(
    String owner,
    String name,
    String version,
    String source,
    String sha256,
    String signer,
    Span span) {
  /// The package and its version, as people read them.
  String title() {
    return "`" + name + "` " + version;
  }
}

package dev.soke.packages;

import java.util.Map;

/// Who vouches for a package.
///
/// @param state `none` without a signature, `unknown` when its key is no declared signer's,
///   `broken` when it is not one of this package, else `sound`
/// @param signer whose key it is; empty for `none` and `unknown`
record Vouched(String state, String signer) {
  /// Judges the signature in a folder by the declared keys.
  static Vouched of(Vendored.Folder folder, Map<String, String> signers) {
    if (folder.signature().isBlank()) {
      return new Vouched("none", "");
    }
    PackageSignature signature = PackageSignature.read(folder.signature());
    String signer = signature == null ? "" : signer(signature, signers);
    if (signature == null
        || (!signer.isEmpty() && !signature.holds(TreeDigest.of(folder.files())))) {
      return new Vouched("broken", signer);
    }
    return new Vouched(signer.isEmpty() ? "unknown" : "sound", signer);
  }

  private static String signer(PackageSignature signature, Map<String, String> signers) {
    return signers.entrySet().stream()
        .filter(it -> signature.isBy(it.getValue()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }
}

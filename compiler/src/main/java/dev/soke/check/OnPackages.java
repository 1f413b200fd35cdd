package dev.soke.check;

import dev.soke.source.Span;

/// Facts on packages.
public sealed interface OnPackages extends Fact {
  /// A package that the estate uses. `sha256` and `signer` are what the use asks for or empty;
  /// `first` tells the nearest of several uses of one package.
  record PackageUseFact(
      String name, String version, String sha256, String signer, boolean first, Span span)
      implements OnPackages {}

  /// A `package` statement. `folder` is the folder in `vendor` that it stands in; empty when it
  /// stands among the estate's own texts.
  record PackageTextFact(String folder, String name, String version, Span span)
      implements OnPackages {}

  /// A package in `soke.lock`. `signer` is empty when nobody known has signed it.
  record PackageLockFact(String name, String version, String sha256, String signer, Span span)
      implements OnPackages {}

  /// A package in `vendor`. `signature` is `none`, `unknown` (of no declared signer), `broken` or
  /// `sound`; `signer` is empty for the first two.
  record PackageFolderFact(String name, String signature, String signer, Span span)
      implements OnPackages {}

  /// A vendored file that is `changed`, `missing` or `extra`, and how many more there are; empty
  /// for none. The spans are those of the use and of the lock.
  record PackageDrift(String name, String state, String file, String more, Span span, Span lockSpan)
      implements OnPackages {}

  /// A package that is used in two versions, each with the way the estate comes to it.
  record PackageConflict(
      String name,
      String version,
      String other,
      String chain,
      String otherChain,
      Span span,
      Span otherSpan)
      implements OnPackages {}

  /// A package that uses itself through others; `chain` begins with what it uses.
  record PackageCycle(String name, String chain, Span span, Span firstSpan) implements OnPackages {}
}

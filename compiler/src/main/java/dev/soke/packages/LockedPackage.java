package dev.soke.packages;

import dev.soke.source.Span;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What `soke.lock` says of a package.
///
/// @param source where it came from, without the name of a host
/// @param commit the commit of its Git repository; empty for a folder
/// @param signer who signed it; empty when nobody did who is known
/// @param files the SHA-256 digest of each file by its path
/// @param span where the lock says so
public record LockedPackage(
    String name,
    String version,
    String source,
    String commit,
    String signer,
    SortedMap<String, String> files,
    Span span) {
  /// Copies what it is given.
  public LockedPackage {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /// What to lock of a package as it lies there.
  ///
  /// @param signers the keys of the declared signers, by name
  public static LockedPackage of(
      PackageUse use,
      String source,
      String commit,
      Vendored.Folder folder,
      Map<String, String> signers) {
    Vouched vouched = Vouched.of(folder, signers);
    String signer = vouched.state().equals("sound") ? vouched.signer() : "";
    return new LockedPackage(
        use.name(), use.version(), source, commit, signer, folder.files(), use.span());
  }

  /// The same, signed by somebody else.
  public LockedPackage by(String other) {
    return new LockedPackage(name, version, source, commit, other, files, span);
  }

  /// The digest of the whole package.
  public String sha256() {
    return TreeDigest.of(files);
  }
}

package dev.soke.packages;

import dev.soke.source.Source;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What lies beside the texts of an estate because of its packages, as the rim has read it.
///
/// @param lock the text of `soke.lock`; an empty one when there is none
/// @param folders the packages in `vendor`, sorted by name
public record Vendored(Source lock, List<Folder> folders) {
  /// The folder of an estate that holds its packages, with the slash after it.
  public static final String FOLDER = "vendor/";

  /// The file that says what they must be.
  public static final String LOCK = "soke.lock";

  /// The file of a package that holds its signature; the one file that the digest leaves out.
  public static final String SIGNATURE = "package.sig";

  /// No packages at all.
  public static final Vendored NONE = new Vendored(new Source(LOCK, ""), List.of());

  /// Copies what it is given.
  public Vendored {
    folders = List.copyOf(folders);
  }

  /// One package as it lies there.
  ///
  /// @param name the name of its folder
  /// @param files the SHA-256 digest of each file by its path below the folder, in 64 hexadecimal
  ///   digits; without the signature
  /// @param signature the text of its signature; empty when there is none
  public record Folder(String name, SortedMap<String, String> files, String signature) {
    /// Copies what it is given.
    public Folder {
      files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
  }
}

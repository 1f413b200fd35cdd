package dev.soke.cli.vendor;

import dev.soke.cli.files.PackageFiles;
import dev.soke.cli.files.Refused;
import dev.soke.packages.PackageUse;

/// A package as its origin gives it.
///
/// @param commit the commit it was read at; empty for a folder
record Fetched(PackageUse use, Origin origin, PackageFiles files, String commit) {
  static Fetched of(PackageUse use, Origin origin) throws Refused {
    return switch (origin) {
      case Origin.Folder folder -> new Fetched(use, folder, PackageFiles.of(folder.path()), "");
      case Origin.Git git -> GitTag.fetch(use, git);
    };
  }
}

package dev.soke.cli.vendor;

import dev.soke.cli.files.Refused;
import dev.soke.packages.PackageUse;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// Where a package is to be had.
sealed interface Origin {
  /// How the lock names it: without a host, a user or the folders of a machine.
  String locked();

  /// A folder.
  ///
  /// @param written the path as the use says it
  record Folder(Path path, String written) implements Origin {
    @Override
    public String locked() {
      return Path.of(written).isAbsolute() ? String.valueOf(path.getFileName()) : written;
    }
  }

  /// A Git repository, of which the tag of the version is read.
  record Git(String address) implements Origin {
    @Override
    public String locked() {
      String path = address.replaceFirst("^[a-z]+://[^/]*/", "").replaceFirst("/+$", "");
      return path.replaceFirst("^.*/(?=[^/]+/[^/]+$)", "");
    }
  }

  /// The origin that a use names.
  ///
  /// @param around where the text that uses it comes from
  static Origin of(PackageUse use, Origin around) throws Refused {
    String source = use.source();
    if (source.contains("://")) {
      return remote(use);
    }
    if (around instanceof Folder(Path base, String _)) {
      try {
        Path path = base.resolve(source).normalize();
        return source.endsWith(".git") ? new Git(path.toString()) : new Folder(path, source);
      } catch (InvalidPathException _) {
        throw refused(use, "no folder can have this path", "Name a folder or a Git repository.");
      }
    }
    throw refused(
        use,
        "package `" + use.owner() + "` comes from Git, where no folder lies beside it",
        "Let it name the address of a Git repository.");
  }

  private static Origin remote(PackageUse use) throws Refused {
    URI address = address(use);
    if (!"https".equals(address.getScheme()) && !"file".equals(address.getScheme())) {
      throw refused(
          use,
          "Soke reads Git by `https` and `file` only",
          "Write an `https` address, or clone it and name the path of the clone.");
    }
    if (address.getRawUserInfo() != null) {
      throw refused(
          use,
          "its address holds a user or a password",
          "Leave it out; clone what needs a password and name the path of the clone.");
    }
    return new Git(use.source());
  }

  private static URI address(PackageUse use) throws Refused {
    try {
      return new URI(use.source());
    } catch (URISyntaxException _) {
      throw refused(use, "its address is malformed", "Write an `https` address.");
    }
  }

  private static Refused refused(PackageUse use, String reason, String hint) {
    return Refused.found("Package `" + use.name() + "` cannot be fetched: " + reason + ".", hint);
  }
}

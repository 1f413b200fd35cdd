package dev.soke.cli.keys;

import dev.soke.cli.files.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The folder that a private key is written to, which must lie outside every estate.
public record KeyFolder(Path folder) {
  private static final String FILE = "key";

  /// Writes the key for its owner alone, and the public half beside it.
  public void write(NodeKey key) throws Refused {
    refuseEstate();
    try {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      create(FILE, "rw-------", key.fileText());
      create("key.pub", "rw-r--r--", key + "\n");
    } catch (FileAlreadyExistsException there) {
      throw Refused.found(
          "The folder holds a key already.", "Name another folder; a key is never written over.");
    } catch (UnsupportedOperationException unprotected) {
      throw Refused.found(
          "Files of this folder cannot be kept from other users.", "Name a folder elsewhere.");
    } catch (IOException failed) {
      throw Refused.found("The key cannot be written to the folder.", "Check who owns the folder.");
    }
  }

  private void create(String name, String mode, String text) throws IOException {
    var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode));
    Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel = Files.newByteChannel(folder.resolve(name), fresh, owner)) {
      var bytes = StandardCharsets.US_ASCII.encode(text);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
  }

  /// The estate is committed and shared; a key in it would be as well.
  private void refuseEstate() throws Refused {
    for (Path above = real(); above != null; above = above.getParent()) {
      if (holdsTexts(above)) {
        throw Refused.found(
            "The folder lies inside an estate.",
            "Name a folder outside it: what lies in an estate is committed.");
      }
    }
  }

  /// The path with links followed as far as it exists.
  private @Nullable Path real() throws Refused {
    Path path = folder.toAbsolutePath().normalize();
    Path there = path;
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    try {
      return there == null ? path : there.toRealPath().resolve(there.relativize(path)).normalize();
    } catch (IOException unreadable) {
      throw Refused.found("The folder cannot be read.", "Check who owns the folders above it.");
    }
  }

  private static boolean holdsTexts(Path folder) throws Refused {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(it -> it.toString().endsWith(".soke"));
    } catch (IOException unreadable) {
      throw Refused.found("The folder cannot be read.", "Check who owns the folders above it.");
    }
  }
}

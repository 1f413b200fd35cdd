package dev.soke.cli.files;

import dev.soke.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/// One text that a command reads and may write anew.
///
/// @param path as the user would write it
public record TextFile(Path path) {
  /// The texts at a path: the file itself, or all `.soke` files of a folder, except in hidden
  /// folders and in `vendor`, whose files must stay as they came, sorted. Links are not followed.
  public static List<TextFile> at(Path path) throws Refused {
    if (!Files.exists(path)) {
      throw Refused.usage("The path `" + path + "` does not exist.", "Name a file or a folder.");
    }
    if (!Files.isDirectory(path)) {
      return List.of(new TextFile(path));
    }
    try (Stream<Path> found = Files.walk(path)) {
      return found.filter(file -> isText(path, file)).sorted().map(TextFile::new).toList();
    } catch (IOException | UncheckedIOException e) {
      throw Refused.found("The folder `" + path + "` cannot be read.", "Check who may read it.");
    }
  }

  /// What it says.
  public Source read() throws Refused {
    try {
      if (Files.size(path) > EstateFile.LARGEST) {
        throw Refused.found("`" + path + "` is longer than 4 MiB.", "Split it into several files.");
      }
      return decoded(path.toString(), Files.readAllBytes(path));
    } catch (IOException e) {
      throw Refused.found(
          "`" + path + "` cannot be read: " + Trouble.words(e) + ".", "Check who may read it.");
    }
  }

  /// What bytes say in UTF-8.
  public static Source decoded(String name, byte[] bytes) throws Refused {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Source(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException _) {
      throw Refused.found("`" + name + "` is not UTF-8.", "Save it as UTF-8.");
    }
  }

  /// Writes it anew: whole, or not at all.
  public void replace(String text) throws Refused {
    try {
      Path target = path.toRealPath();
      Path fresh = Files.createTempFile(target.resolveSibling(""), ".soke-", ".tmp");
      try {
        Files.writeString(fresh, text);
        copyRights(target, fresh);
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      throw Refused.found(
          "`" + path + "` cannot be written: " + Trouble.words(e) + ".", "It is as it was.");
    }
  }

  private static void copyRights(Path from, Path to) throws IOException {
    if (from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  private static boolean isText(Path root, Path file) {
    for (Path part : root.relativize(file)) {
      if (part.toString().startsWith(".") || part.toString().equals("vendor")) {
        return false;
      }
    }
    return file.getFileName().toString().endsWith(EstateFolder.SUFFIX)
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }
}

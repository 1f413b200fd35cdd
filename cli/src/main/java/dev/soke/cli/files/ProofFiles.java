package dev.soke.cli.files;

import dev.soke.proof.Certificate;
import dev.soke.proof.graph.Realised;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What the plane proof reads from a disk and writes to it.
public final class ProofFiles {
  private ProofFiles() {}

  /// The files of a build that the proof reads, by their paths.
  public static SequencedMap<String, String> ofBuild(Path folder) throws Refused {
    if (!Files.isDirectory(folder)) {
      throw Refused.usage(
          "There is no folder `" + folder + "`.", "Name a folder that `soke build` has written.");
    }
    SequencedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (Realised.reads(name)) {
          files.put(name, Files.readString(path));
        }
      }
      return files;
    } catch (UncheckedIOException e) {
      throw unreadable(folder, new IOException(e.getMessage(), e));
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  private static Refused unreadable(Path folder, IOException e) {
    return Refused.found(
        "The build `" + folder + "` cannot be read: " + Trouble.words(e) + ".",
        "Name a folder that `soke build` wrote.");
  }

  /// The text of a certificate.
  public static String certificate(Path file) throws Refused {
    if (!Files.exists(file)) {
      throw Refused.usage("There is no file `" + file + "`.", "Name one that `soke prove` wrote.");
    }
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw Refused.found(
          "The certificate `" + file + "` cannot be read: " + Trouble.words(e) + ".",
          "Name a file that `soke prove` wrote.");
    }
  }

  /// Writes certificates to a folder, one file each, named after their properties.
  public static void write(Path folder, List<Certificate> certificates) throws Refused {
    try {
      Files.createDirectories(folder);
      for (Certificate certificate : certificates) {
        Files.writeString(folder.resolve(certificate.property() + ".json"), certificate.text());
      }
    } catch (IOException e) {
      throw Refused.found(
          "The folder `" + folder + "` cannot be written: " + Trouble.words(e) + ".",
          "Name another folder for the certificates.");
    }
  }
}

package dev.soke.cli.files;

import dev.soke.analysis.Sha256;
import dev.soke.packages.Vendored;
import dev.soke.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The files of one package by their paths below its folder: every file that is not hidden, but for
/// what the package itself has vendored.
public record PackageFiles(SortedMap<String, byte[]> contents) {
  /// The most files that a package may have.
  private static final int MOST = 1000;

  /// Copies what it is given, without what is hidden or vendored.
  public PackageFiles(SortedMap<String, byte[]> contents) {
    SortedMap<String, byte[]> kept = new TreeMap<>();
    contents.forEach((path, content) -> {
      if (belongs(path)) {
        kept.put(path, content);
      }
    });
    this.contents = Collections.unmodifiableSortedMap(kept);
  }

  /// Whether a file of this path is part of the package it lies in.
  public static boolean belongs(String path) {
    return !path.startsWith(Vendored.FOLDER)
        && !path.equals(Vendored.LOCK)
        && Stream.of(path.split("/")).noneMatch(part -> part.startsWith("."));
  }

  /// Reads the folder of a package for somebody who asked for it; refused when it cannot be.
  public static PackageFiles of(Path folder) throws Refused {
    try {
      if (!Files.isDirectory(folder)) {
        throw new IOException("there is no such folder");
      }
      return read(folder);
    } catch (IOException e) {
      throw Refused.found(
          "The package in `" + folder + "` cannot be read: " + Trouble.words(e) + ".",
          "Name the folder that holds the texts of the package.");
    }
  }

  /// Puts the signature of a package into its folder; refused when it cannot be written.
  public static void sign(Path file, String signature) throws Refused {
    try {
      Files.writeString(file, signature, StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw Refused.found(
          "The signature `" + file + "` cannot be written: " + Trouble.words(e) + ".",
          "Sign a copy of the package that you may write.");
    }
  }

  /// Reads a folder.
  ///
  /// @throws IOException when a file is a link, is too large or cannot be read, or there are too
  ///   many; its message says so as the end of a sentence
  static PackageFiles read(Path folder) throws IOException {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.filter(it -> !Files.isDirectory(it, LinkOption.NOFOLLOW_LINKS)).toList();
    }
    for (Path path : paths) {
      String name = folder.relativize(path).toString().replace('\\', '/');
      if (belongs(name)) {
        contents.put(name, content(name, path));
      }
      if (contents.size() > MOST) {
        throw new IOException("it has more than " + MOST + " files");
      }
    }
    return new PackageFiles(contents);
  }

  private static byte[] content(String name, Path path) throws IOException {
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("`" + name + "` is a link or no regular file");
    }
    if (Files.size(path) > EstateFile.LARGEST) {
      throw new IOException("`" + name + "` is larger than 4 MiB");
    }
    return Files.readAllBytes(path);
  }

  /// The digests of its files.
  public Vendored.Folder folder(String name) {
    SortedMap<String, String> files = new TreeMap<>();
    contents.forEach((path, content) -> files.put(path, Sha256.of(content)));
    files.remove(Vendored.SIGNATURE);
    byte[] signature = contents.getOrDefault(Vendored.SIGNATURE, new byte[0]);
    return new Vendored.Folder(name, files, new String(signature, StandardCharsets.US_ASCII));
  }

  /// Its texts, named as they are once they lie in an estate.
  public List<Source> texts(String name) {
    List<Source> texts = new ArrayList<>();
    contents.forEach((path, content) -> {
      if (path.endsWith(EstateFolder.SUFFIX)) {
        String text = new String(content, StandardCharsets.UTF_8);
        texts.add(new Source(Vendored.FOLDER + name + "/" + path, text));
      }
    });
    return texts;
  }
}

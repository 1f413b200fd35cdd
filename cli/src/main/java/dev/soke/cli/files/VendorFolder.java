package dev.soke.cli.files;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.packages.Vendored;
import dev.soke.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/// The packages that lie in an estate: its folder `vendor` and its file `soke.lock`.
///
/// @param root the folder of the estate
public record VendorFolder(Path root) {
  private Path vendor() {
    return root.resolve(Vendored.FOLDER);
  }

  private Path lock() {
    return root.resolve(Vendored.LOCK);
  }

  /// What lies there; what cannot be read becomes a finding.
  Vendored read(List<Diagnostic> findings) {
    List<Vendored.Folder> folders = new ArrayList<>();
    for (Path path : packages(findings)) {
      String name = path.getFileName().toString();
      try {
        folders.add(PackageFiles.read(path).folder(name));
      } catch (IOException e) {
        findings.add(EstateFile.unreadable(Vendored.FOLDER + name, Trouble.words(e)));
      }
    }
    return new Vendored(lock(findings), folders);
  }

  private List<Path> packages(List<Diagnostic> findings) {
    if (!Files.isDirectory(vendor(), LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(vendor())) {
      return paths
          .filter(it -> Files.isDirectory(it) && !it.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      findings.add(EstateFile.unreadable(Vendored.FOLDER, Trouble.words(e)));
      return List.of();
    }
  }

  private Source lock(List<Diagnostic> findings) {
    List<Source> texts = new ArrayList<>();
    if (Files.exists(lock(), LinkOption.NOFOLLOW_LINKS)) {
      new EstateFile(Vendored.LOCK, lock()).read(texts, findings);
    }
    return texts.isEmpty() ? Vendored.NONE.lock() : texts.getFirst();
  }

  /// Puts packages and lock in the place of what lies there; the folder is replaced as a whole.
  /// Refused when it cannot be written.
  public void write(SortedMap<String, PackageFiles> packages, String lock) throws Refused {
    try (Staging staging = Staging.beside(vendor())) {
      for (Map.Entry<String, PackageFiles> it : packages.entrySet()) {
        for (Map.Entry<String, byte[]> file : it.getValue().contents().entrySet()) {
          staging.write(it.getKey() + "/" + file.getKey(), file.getValue());
        }
      }
      staging.replace();
      write(lock, packages.isEmpty());
    } catch (IOException e) {
      throw Refused.found(
          "The packages cannot be written: " + Trouble.words(e) + ".",
          "Remove the cause and run `soke vendor` again.");
    }
  }

  /// An estate without packages keeps neither folder nor lock.
  private void write(String lock, boolean empty) throws IOException {
    if (empty) {
      Files.deleteIfExists(vendor());
      Files.deleteIfExists(lock());
      return;
    }
    Path fresh = Files.createTempFile(root, "." + Vendored.LOCK, "");
    Files.writeString(fresh, lock, StandardCharsets.UTF_8);
    Staging.allow(fresh, "rw-r--r--");
    Files.move(fresh, lock(), StandardCopyOption.ATOMIC_MOVE);
  }
}

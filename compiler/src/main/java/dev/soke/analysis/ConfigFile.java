package dev.soke.analysis;

import dev.soke.model.Config;
import dev.soke.model.Contents;
import dev.soke.model.Estate;
import dev.soke.model.Service;
import dev.soke.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A file of the estate as a service gets it.
///
/// @param source the file as it lies in the folder
public record ConfigFile(Config config, Source source) {
  /// So many digits of the digest stand before the name of the written file.
  private static final int DIGITS = 12;

  private static final int LONGEST = 80;
  private static final Pattern PART = Pattern.compile("[a-z0-9][a-z0-9._-]*");

  /// What a service reads, in the order it says; files that are not there are left out.
  public static List<ConfigFile> of(Estate estate, Service service) {
    List<ConfigFile> files = new ArrayList<>();
    for (Config config : service.configs()) {
      Source source = estate.contents().files().get(config.file().value());
      if (source != null) {
        files.add(new ConfigFile(config, source));
      }
    }
    return files;
  }

  /// Why a path cannot name a file of the estate; empty when it can.
  public static String problem(String path) {
    if (!path.startsWith(Contents.FILES)) {
      return "does not begin with `files/`";
    }
    for (String part : path.substring(Contents.FILES.length()).split("/", -1)) {
      if (!PART.matcher(part).matches()) {
        return "may hold lower-case letters, digits, `.`, `_`, `-` and `/` between them";
      }
    }
    return path.length() - path.lastIndexOf('/') > LONGEST ? "ends in a name that is too long" : "";
  }

  /// What is written: the content with LF line ends, the last line ended as well.
  public String text() {
    String text = source.text().replace("\r\n", "\n");
    return text.endsWith("\n") ? text : text + "\n";
  }

  /// The digest of what is written.
  public String digest() {
    return Sha256.of(text());
  }

  /// The name of the written file. Other content makes another name, by which compose knows that
  /// the service must start anew.
  public String fileName() {
    String path = source.path();
    return digest().substring(0, DIGITS) + "-" + path.substring(path.lastIndexOf('/') + 1);
  }
}

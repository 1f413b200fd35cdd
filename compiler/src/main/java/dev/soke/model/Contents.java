package dev.soke.model;

import dev.soke.source.Source;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What lies beside the texts of an estate, by path in its folder.
///
/// @param files what services read, below `files/`
/// @param sealed what people sealed for clusters, below `secrets/`
/// @param asOf the day on which law and evidence are read; null when no day counts
public record Contents(
    SequencedMap<String, Source> files,
    SequencedMap<String, Source> sealed,
    @Nullable LocalDate asOf) {
  /// The folder of what services read.
  public static final String FILES = "files/";

  /// The folder of what people sealed.
  public static final String SEALED = "secrets/";

  private static final String TEXT = ".soke";

  /// Keeps what it is given from changing.
  public Contents {
    files = Collections.unmodifiableSequencedMap(files);
    sealed = Collections.unmodifiableSequencedMap(sealed);
  }

  /// An estate of texts alone.
  public static Contents none() {
    return of(List.of());
  }

  /// Those of the sources that are no texts of the estate.
  public static Contents of(List<Source> sources) {
    TreeMap<String, Source> files = new TreeMap<>();
    TreeMap<String, Source> sealed = new TreeMap<>();
    for (Source source : sources) {
      if (isContent(source.path())) {
        (source.path().startsWith(FILES) ? files : sealed).put(source.path(), source);
      }
    }
    return new Contents(files, sealed, null);
  }

  /// The same, read on a day.
  public Contents on(@Nullable LocalDate day) {
    return new Contents(files, sealed, day);
  }

  /// The path of a file below `files/`, which may be named with that or without.
  public static String path(String file) {
    return file.startsWith(FILES) ? file : FILES + file;
  }

  /// Whether what lies at a path of the folder is content, and no text of the estate.
  public static boolean isContent(String path) {
    return (path.startsWith(FILES) || path.startsWith(SEALED)) && !path.endsWith(TEXT);
  }
}

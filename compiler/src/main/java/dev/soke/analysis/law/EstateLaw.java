package dev.soke.analysis.law;

import dev.soke.analysis.Sha256;
import dev.soke.model.Contents;
import dev.soke.model.Estate;
import dev.soke.model.LawPack;
import dev.soke.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The law that an estate brings along, in files.
public record EstateLaw(Estate estate, Law law, List<Read> files) {
  /// A file that was found.
  ///
  /// @param digest of what stands in it, with LF line ends
  public record Read(LawPack pack, Source source, String digest, LawFile file) {}

  /// Copies what it is given.
  public EstateLaw {
    files = List.copyOf(files);
  }

  /// Reads the files of an estate; those that are not there are left out.
  public static EstateLaw of(Estate estate) {
    List<Read> files = new ArrayList<>();
    for (LawPack pack : estate.laws().values()) {
      Source source = source(estate, pack);
      if (source != null) {
        String digest = Sha256.of(source.text().replace("\r\n", "\n"));
        files.add(new Read(pack, source, digest, LawFile.read(source)));
      }
    }
    Places known = EstatePlaces.of(estate);
    SequencedMap<String, List<Places.Membership>> groups = new TreeMap<>();
    files.forEach(it -> groups.putAll(it.file().groups()));
    groups.putAll(known.groups());
    List<LawFact> facts = files.stream().flatMap(it -> it.file().facts().stream()).toList();
    return new EstateLaw(estate, new Law(facts, new Places(known.parents(), groups)), files);
  }

  /// The file of a pack; null when it is not there.
  public static @Nullable Source source(Estate estate, LawPack pack) {
    return estate.contents().files().get(Contents.path(pack.file().value()));
  }
}

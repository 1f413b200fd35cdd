package dev.soke.emit.lock;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Json;
import dev.soke.model.Contents;
import dev.soke.model.Estate;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `soke.lock.json`: every input, image and output by digest, so that anyone can tell whether a
/// tree is what these texts compile to. It holds no time, host or commit: equal texts, equal lock.
public final class Lock {
  private static final String PATH = "soke.lock.json";

  private Lock() {}

  /// The lock over all other files.
  ///
  /// @param sources the texts the estate was read from
  /// @param overlay the overlay that was laid over them, or null
  /// @param outputs every file but the lock
  public static Artifact of(
      Estate estate, List<Source> sources, @Nullable String overlay, List<Artifact> outputs) {
    List<Artifact> sorted = new ArrayList<>(outputs);
    sorted.sort(Comparator.comparing(Artifact::path));
    Data root =
        Data.mapping(estate.header().name().span())
            .put("clusters", new LockedClusters(estate, sorted).data())
            .put(
                "compiler",
                Data.mapping().put("version", Data.text(CompilerVersion.current())).build())
            .put("inputs", inputs(sources, overlay))
            .put("lockVersion", Data.whole(1))
            .put("outputs", new LockedOutputs(estate).data(sorted))
            .put(
                "outputsDigest",
                Data.text(Digests.of(sorted.stream().map(LockedFile::of).toList())))
            .put("resolved", resolved(estate))
            .build();
    return Json.artifact(PATH, root, "lock.schema.json");
  }

  private static Data resolved(Estate estate) {
    return Data.mapping()
        .put("images", LockedImages.data(estate))
        .put("secrets", LockedSecrets.data(estate))
        .build();
  }

  /// What people sealed is no input: nothing is made of it, and `resolved` names it.
  ///
  /// Texts by content alone: how the files of an estate are called, and how it is cut into them, is
  /// the author's business and moves no branch. The same texts under another overlay are another
  /// input.
  private static Data inputs(List<Source> sources, @Nullable String overlay) {
    List<Source> sorted = new ArrayList<>(sources);
    sorted.removeIf(it -> it.path().startsWith(Contents.SEALED));
    sorted.sort(Comparator.comparing(Lock::sha256));
    StringBuilder digests = new StringBuilder();
    sorted.forEach(source -> digests.append(sha256(source)).append('\n'));
    digests.append(overlay == null ? "" : "overlay " + overlay + "\n");
    Data.MappingBuilder inputs =
        Data.mapping()
            .put("digest", Data.text(Digests.sha256(digests.toString())))
            .put("files", Data.sequence(sorted.stream().map(Lock::input).toList()));
    return (overlay == null ? inputs : inputs.put("overlay", Data.text(overlay))).build();
  }

  private static Data input(Source source) {
    return Data.mapping(new Span(source, 0, 0))
        .put("bytes", Data.whole(Digests.bytes(source.text())))
        .put("sha256", Data.text(sha256(source)))
        .build();
  }

  private static String sha256(Source source) {
    return Digests.sha256(source.text());
  }
}

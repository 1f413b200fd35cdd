package dev.soke.emit.lock;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.model.Cluster;
import dev.soke.model.Estate;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The files of a build, and the cluster each belongs to.
record LockedOutputs(Estate estate) {
  private static final String SCHEMA_ENDING = ".schema.json";

  Data data(List<Artifact> outputs) {
    return Data.sequence(outputs.stream().map(this::output).toList());
  }

  /// Whether a file is part of what one cluster runs.
  static boolean belongs(Artifact output, Cluster cluster) {
    return output.path().startsWith("clusters/" + cluster.name() + "/")
        || output.path().startsWith("secrets/" + cluster.name() + "/");
  }

  private Data output(Artifact output) {
    LockedFile file = LockedFile.of(output);
    Cluster cluster = cluster(output);
    Data.MappingBuilder data = Data.mapping(span(cluster));
    data.put("bytes", Data.whole(file.bytes()));
    if (cluster != null) {
      data.put("cluster", Data.text(cluster.name()));
    }
    return data.put("kind", Data.text(kind(output)))
        .put("mode", Data.text(file.mode()))
        .put("path", Data.text(file.path()))
        .put("sha256", Data.text(file.sha256()))
        .build();
  }

  private @Nullable Cluster cluster(Artifact output) {
    for (Cluster cluster : estate.clusters().values()) {
      if (belongs(output, cluster)) {
        return cluster;
      }
    }
    return null;
  }

  private Span span(@Nullable Cluster cluster) {
    return cluster == null ? estate.header().name().span() : cluster.name().span();
  }

  /// What a file is: the kind of document its schema describes, or plain text.
  private static String kind(Artifact output) {
    String schema = output.schema();
    return schema == null ? "text" : schema.replace(SCHEMA_ENDING, "");
  }
}

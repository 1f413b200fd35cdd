package dev.soke.proof.graph;

/// Something that can hold or pass on what came to it.
///
/// @param name unique in its graph
/// @param plane the plane it belongs to; empty for what belongs to none
/// @param cluster the cluster it is part of; empty for what is part of none
public record Vertex(String name, Kind kind, String plane, String cluster) {
  /// What it is.
  public enum Kind {
    /// A service as it stands on one of its planes.
    SERVICE,
    /// The part of a sidecar that serves one plane.
    SIDECAR,
    /// A network of a cluster.
    NETWORK,
    /// A volume, a path of the host, or a rule: something in between.
    BETWEEN,
    /// The machine under a cluster.
    HOST,
    /// Everything that is not the estate.
    OUTSIDE,
    /// What carries a plane from cluster to cluster.
    SITES
  }

  @Override
  public String toString() {
    return name;
  }
}

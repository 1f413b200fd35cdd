package dev.soke.model;

/// A fact of the cluster that a variable carries.
public enum VariableSource {
  /// The name of the cluster.
  CLUSTER,
  /// The profiles it runs, joined by commas.
  PROFILES,
  /// The planes its services stand on, joined by commas.
  PLANES
}

package dev.soke.cli.commit;

/// A cluster that follows a branch of its own, `deploy/<cluster>`.
///
/// @param cluster the name of the cluster
/// @param wave the name of the wave it is deployed in
public record Target(String cluster, String wave) {}

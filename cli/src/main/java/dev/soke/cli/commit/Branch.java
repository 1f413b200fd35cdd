package dev.soke.cli.commit;

import dev.soke.emit.Artifact;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;

/// A branch and the files it shall hold.
///
/// @param target the cluster that follows it; null for the branch with all files
record Branch(String ref, @Nullable Target target, List<Artifact> artifacts) {
  /// The branch with all files; people review it, no cluster follows it.
  static final String RENDERED = "refs/heads/rendered/main";

  private static final String DEPLOY = "refs/heads/deploy/";

  /// The branches of a request: the one with all files first, then the clusters in their order.
  static List<Branch> of(CommitRequest request) throws Refusal {
    if (request.outputs().isEmpty()) {
      throw new Refusal("There are no files to commit.", "Build an estate that has no errors.");
    }
    List<Branch> branches = new ArrayList<>();
    branches.add(new Branch(RENDERED, null, List.copyOf(request.outputs().artifacts())));
    for (Target target : request.targets()) {
      branches.add(deploy(target, request));
    }
    return branches;
  }

  /// A cluster sees its own folder and nothing else, so that a site that is taken over does not
  /// give away the rest of the estate.
  private static Branch deploy(Target target, CommitRequest request) throws Refusal {
    String ref = DEPLOY + target.cluster();
    if (!Repository.isValidRefName(ref) || target.cluster().contains("/")) {
      throw new Refusal(
          "`" + OneLine.of(target.cluster()) + "` cannot be the name of a branch.",
          "Give the cluster a name of lower-case letters, digits and hyphens.");
    }
    String folder = "clusters/" + target.cluster() + "/";
    String secrets = BranchTree.SECRETS + "/" + target.cluster() + "/";
    List<Artifact> closure =
        request.outputs().artifacts().stream()
            .filter(it -> it.path().startsWith(folder) || it.path().startsWith(secrets))
            .toList();
    if (closure.isEmpty()) {
      throw new Refusal(
          "Cluster `" + target.cluster() + "` has no files under `" + folder + "`.",
          "Build the estate again; an empty branch would make its site remove everything.");
    }
    return new Branch(ref, target, closure);
  }
}

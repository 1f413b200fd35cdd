package dev.soke.cli.commit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.soke.emit.Artifact;
import dev.soke.emit.OutputTree;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A small build of two clusters, to be changed a little by each test.
record Build(SortedMap<String, String> files, List<Target> targets, @Nullable Path key) {
  static final Instant TIME = Instant.parse("2030-01-31T12:00:00Z");
  static final String SOURCE = "0123456789012345678901234567890123456789";

  static Build small() {
    TreeMap<String, String> files = new TreeMap<>();
    files.put("soke.lock.json", "{}\n");
    files.put("clusters/clusters.yaml", "clusters: []\n");
    files.put("clusters/east/.env", "A=1\n");
    files.put("clusters/east/compose.yaml", "name: east\n");
    files.put("clusters/west/.env", "A=2\n");
    return new Build(
        files, List.of(new Target("east", "first"), new Target("west", "second")), null);
  }

  Build with(String path, String text) {
    TreeMap<String, String> changed = new TreeMap<>(files);
    changed.put(path, text);
    return new Build(changed, targets, key);
  }

  Build without(String path) {
    TreeMap<String, String> changed = new TreeMap<>(files);
    changed.remove(path);
    return new Build(changed, targets, key);
  }

  Build with(List<Target> others) {
    return new Build(files, others, key);
  }

  Build signed(Path file) {
    return new Build(files, targets, file);
  }

  CommitRequest request() {
    List<Artifact> artifacts = files.entrySet().stream().map(Build::artifact).toList();
    return new CommitRequest(
        OutputTree.of(artifacts), targets, new Provenance("1.0", SOURCE), Author.SOKE, TIME, key);
  }

  private static Artifact artifact(Map.Entry<String, String> file) {
    return new Artifact(file.getKey(), file.getValue(), List.of(), null);
  }

  CommitResult commit(Path repository) {
    return EstateRepository.at(repository).commit(request());
  }

  /// The moves of a commit that must succeed.
  List<RefMove> moves(Path repository) {
    return assertInstanceOf(CommitResult.Committed.class, commit(repository)).moves();
  }

  /// The refusal of a commit that must not succeed.
  CommitResult.Refused refusal(Path repository) {
    return assertInstanceOf(CommitResult.Refused.class, commit(repository));
  }

  static void assertRefs(List<RefMove> moves, String... refs) {
    assertEquals(List.of(refs), moves.stream().map(RefMove::ref).toList());
  }
}

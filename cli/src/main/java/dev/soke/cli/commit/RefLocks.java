package dev.soke.cli.commit;

import dev.soke.spelling.Count;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Finds the lock files that keep branches from moving. A killed program leaves its own behind; it
/// is never removed here, since its owner may be alive on another machine.
final class RefLocks {
  private RefLocks() {}

  /// Refuses when one of the branches, or the file of all packed branches, is locked.
  static void refuseLocked(Path repository, List<String> refs) throws Refusal {
    for (String ref : Stream.concat(refs.stream(), Stream.of("packed-refs")).toList()) {
      Path lock = repository.resolve(ref + ".lock");
      try {
        refuse(repository, lock, Files.getLastModifiedTime(lock).toInstant());
      } catch (NoSuchFileException _) {
        // The usual case: not locked.
      } catch (IOException e) {
        throw Refusal.unreadable(repository, e);
      }
    }
  }

  private static void refuse(Path repository, Path lock, Instant made) throws Refusal {
    throw new Refusal(
        "The repository is locked by `%s`, which is %s old."
            .formatted(lock, age(Duration.between(made, Instant.now()))),
        "Wait for the program that writes to `%s`; if none is running, remove that file."
            .formatted(repository));
  }

  private static String age(Duration age) {
    if (age.toDays() > 0) {
      return Count.of(age.toDays(), "day");
    }
    if (age.toHours() > 0) {
      return Count.of(age.toHours(), "hour");
    }
    return age.toMinutes() > 0
        ? Count.of(age.toMinutes(), "minute")
        : Count.of(Math.max(0, age.toSeconds()), "second");
  }
}

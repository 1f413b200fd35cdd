package dev.soke.cli.commit;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/// Ends a commit before any branch moves. It never leaves this package: the door turns it into
/// [CommitResult.Refused].
final class Refusal extends Exception {
  private final String hint;

  Refusal(String reason, String hint) {
    super(reason, null, false, false);
    this.hint = hint;
  }

  /// The repository cannot be understood.
  static Refusal unreadable(Path repository, Exception cause) {
    return new Refusal(
        "The repository `" + repository + "` cannot be read: " + words(cause) + ".",
        "Check it with `git fsck --full`, or name another repository.");
  }

  /// The repository does not take what is written.
  static Refusal unwritable(Path repository, Exception cause) {
    return new Refusal(
        "The repository `" + repository + "` cannot be written: " + words(cause) + ".",
        "No branch has moved; remove the cause and run the command again.");
  }

  CommitResult.Refused result() {
    return new CommitResult.Refused(String.valueOf(getMessage()), hint);
  }

  private static String words(Exception exception) {
    String message = exception.toString();
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      message = cause.toString();
      if (cause instanceof AccessDeniedException || message.contains("Permission denied")) {
        return "permission is denied";
      }
      if (message.contains("No space left")) {
        return "the disk is full";
      }
      if (message.contains("Read-only file system")) {
        return "the file system is read-only";
      }
    }
    return OneLine.of(plain(exception));
  }

  /// The message of an exception without the name of its class and without a full stop.
  private static String plain(Exception exception) {
    String message = exception.getMessage();
    if (message == null || message.isBlank()) {
      return exception instanceof IOException ? "a file cannot be read" : "its files contradict";
    }
    return message.replaceFirst("\\.$", "");
  }
}

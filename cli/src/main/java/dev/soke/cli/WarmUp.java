package dev.soke.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/// Runs the common commands once on a real estate, so that the launcher can record which classes
/// they need. Not for people.
public final class WarmUp {
  private WarmUp() {}

  /// Runs the commands.
  ///
  /// @param args the folder of an estate; then, unless only `check` is to be recorded, a folder to
  ///   write into
  public static void main(String[] args) {
    String estate = args[0];
    run(List.of("check", estate));
    if (args.length > 1) {
      run(List.of("build", estate, "-o", args[1] + "/out"));
      run(List.of("commit", estate, "--repo", args[1] + "/repository.git"));
    }
  }

  private static void run(List<String> args) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    int exit = Soke.run(args.toArray(String[]::new), nowhere, nowhere);
    if (exit != Exit.CLEAN) {
      throw new IllegalStateException("soke " + args + " ends with " + exit);
    }
  }
}

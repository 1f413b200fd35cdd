package dev.soke.analysis;

import dev.soke.model.Command;
import dev.soke.source.Located;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Tells health commands that cannot fail, which hence say nothing about health. What it cannot
/// read it trusts.
public final class HealthCommand {
  /// Longer scripts are not even looked at.
  private static final int LONGEST_TRIVIAL = 200;

  private static final String STATEMENT =
      "(?:import\\s+[\\w., ]+|pass|print\\([^)]*\\)|(?:sys\\.|process\\.|os\\._?)?exit\\(0?\\))";
  private static final Pattern TRIVIAL_SCRIPT =
      Pattern.compile("\\s*" + STATEMENT + "(?:\\s*[;\\n]\\s*" + STATEMENT + ")*\\s*;?\\s*");
  private static final Pattern SCRIPT_RUNNER = Pattern.compile("python[\\d.]*|node|nodejs|deno");
  private static final Pattern SHELL = Pattern.compile("sh|bash|ash|dash|zsh");
  private static final Pattern REDIRECTION = Pattern.compile("(\\d*|&)[<>].*");

  private HealthCommand() {}

  /// Whether a command cannot fail.
  public static boolean cannotFail(Command command) {
    List<String> words = command.words().stream().map(Located::value).toList();
    return command.shell() ? shellCannotFail(words.getFirst()) : directCannotFail(words);
  }

  /// Words that begin as the health check of a container file does mean what they mean there.
  private static boolean directCannotFail(List<String> words) {
    return switch (words.getFirst()) {
      case "CMD-SHELL" -> shellCannotFail(String.join(" ", words.subList(1, words.size())));
      case "CMD" -> wordsCannotFail(words.subList(1, words.size()));
      default -> wordsCannotFail(words);
    };
  }

  /// A script ends as its last command ends, unless an earlier one leaves it.
  private static boolean shellCannotFail(String script) {
    List<ShellText.Sequence> sequences = ShellText.sequences(script);
    if (sequences.isEmpty()) {
      return true;
    }
    ShellText.Sequence last = sequences.getLast();
    boolean mayLeave =
        sequences.stream().flatMap(it -> it.commands().stream()).anyMatch(HealthCommand::leaves);
    return !mayLeave && (last.background() || cannotFail(last));
  }

  /// `a || b` fails only if both may; `a && b` if either may.
  private static boolean cannotFail(ShellText.Sequence sequence) {
    boolean safe = false;
    for (int i = 0; i < sequence.commands().size(); i++) {
      boolean next = wordsCannotFail(sequence.commands().get(i));
      boolean or = i > 0 && sequence.operators().get(i - 1).equals("||");
      safe = i == 0 ? next : or ? safe || next : safe && next;
    }
    return safe;
  }

  private static boolean leaves(List<String> command) {
    return command.size() > 1
        && ((command.getFirst().equals("exit") && !command.get(1).equals("0"))
            || (command.getFirst().equals("set") && command.get(1).startsWith("-")));
  }

  private static boolean wordsCannotFail(List<String> given) {
    List<String> words =
        given.stream()
            .dropWhile(it -> it.equals("busybox") || it.equals("/bin/busybox"))
            .filter(it -> !REDIRECTION.matcher(it).matches())
            .toList();
    if (words.isEmpty()) {
      return true;
    }
    String program = words.getFirst().substring(words.getFirst().lastIndexOf('/') + 1);
    return switch (program) {
      case "true", ":", "echo", "printf", "NONE" -> true;
      case "exit" -> words.size() == 2 && words.get(1).equals("0");
      case "!" -> words.size() == 2 && words.get(1).equals("false");
      default -> scriptCannotFail(program, words.subList(1, words.size()));
    };
  }

  private static boolean scriptCannotFail(String program, List<String> rest) {
    if (rest.size() < 2 || !Arrays.asList("-c", "-e", "-lc").contains(rest.getFirst())) {
      return false;
    }
    if (SHELL.matcher(program).matches()) {
      return shellCannotFail(rest.get(1));
    }
    return SCRIPT_RUNNER.matcher(program).matches()
        && rest.get(1).length() <= LONGEST_TRIVIAL
        && TRIVIAL_SCRIPT.matcher(rest.get(1)).matches();
  }
}

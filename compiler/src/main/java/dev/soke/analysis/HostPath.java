package dev.soke.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What can be told of a path by its words alone.
public final class HostPath {
  /// Whoever holds these can command the machine: the sockets of engines and the folders that hold
  /// them, and what the system itself is made of.
  private static final Pattern COMMANDS =
      Pattern.compile(
          "/|/(var|run|var/run|var/lib)|.*\\.sock"
              + "|/(proc|sys|dev|etc|boot|root|usr|bin|sbin|lib|var/lib/docker|run/docker"
              + "|run/containerd|var/run/docker)(/.*)?");

  private static final List<String> CONFIGURATION =
      Arrays.asList(
          "cfg", "conf", "env", "ini", "json", "properties", "toml", "xml", "yaml", "yml");

  private HostPath() {}

  /// Whether the machine can be commanded through a path of it.
  public static boolean commands(String path) {
    return COMMANDS.matcher(path).matches();
  }

  /// Whether a path looks like a file from which a program reads its settings once.
  public static boolean isConfiguration(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/')
        && CONFIGURATION.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /// Why a path may not lead where it seems to; empty when it does.
  public static String problem(String path) {
    if (!path.startsWith("/")) {
      return "does not begin with `/`";
    }
    if (path.chars().anyMatch(it -> it == ':' || it == '$' || Character.isISOControl(it))) {
      return "holds a character that means something else in a path";
    }
    List<String> parts = Arrays.asList(path.substring(1).split("/", -1));
    boolean plain = parts.stream().noneMatch(it -> Arrays.asList("", ".", "..").contains(it));
    return plain || path.equals("/") ? "" : "has an empty part, `.` or `..` in it";
  }
}

package dev.soke.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells whether a word is the name of a host. With a scheme or port it is; else a name with a dot
/// is one if it ends in a domain that hosts commonly have and programs seldom use as a file
/// extension, or if the name of its variable says so.
final class HostNames {
  /// No host name with its port is longer (RFC 1035 has 253 characters for the name).
  private static final int LONGEST = 260;

  private static final String LABEL =
      "[\\p{L}\\p{N}_\\x00](?:[\\p{L}\\p{N}_\\x00-]*[\\p{L}\\p{N}_\\x00])?";
  private static final Pattern NAME =
      Pattern.compile(
          "(?<host>" + LABEL + "(?:\\." + LABEL + ")*)\\.?(?<port>:\\d{1,5})?(?<path>:.*)?");
  private static final Pattern IPV6 = Pattern.compile("\\[(?<host>[0-9A-Fa-f:.]+)](?::\\d+)?");
  private static final Pattern IPV4 =
      Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");
  private static final Pattern VERSION = Pattern.compile("v?\\d+\\.\\d.*");
  private static final Pattern DOMAIN = Pattern.compile("\\p{L}{2,}|xn--[a-z0-9-]+");

  private static final List<String> HINTS =
      Words.of(
          """
          HOST HOSTS HOSTNAME URL URLS URI ENDPOINT ENDPOINTS SERVER SERVERS ADDR ADDRESS PEER
          PEERS SEEDS BOOTNODES BOOTSTRAP PROXY BROKER BROKERS UPSTREAM UPSTREAMS ORIGIN
          ORIGINS REGISTRY RELAY RELAYS RPC DOMAIN GATEWAY
          """);

  private static final List<String> DOMAINS =
      Words.of(
          """
          onion com net org edu gov mil int info biz io dev app cloud xyz tech online network
          arpa example invalid local localhost internal intranet lan corp
          """);

  /// Endings of files; those that are countries, too, are hosts only where something says so.
  private static final List<String> FILES =
      Words.of(
          """
          am cc cs db ex go hs in jl kt mk md ml pl ps py rb rc rs sh so tf vb xz
          """);

  private static final List<String> NEVER =
      Words.of(
          """
          bin cfg conf config crt csv env gz html ini jar js json jsonl key lock log pem pid
          properties pub sock socket sql sqlite tar toml ts txt wasm xml yaml yml zst
          """);

  /// First labels of names written backwards, as packages and labels are: `org.example.thing`.
  private static final List<String> BACKWARDS = Arrays.asList("com", "org", "net", "io");

  private final boolean hinted;

  /// @param variable the name of the variable whose value is read
  HostNames(String variable) {
    String name = variable.toUpperCase(Locale.ROOT);
    this.hinted = HINTS.contains(name.substring(name.lastIndexOf('_') + 1));
  }

  /// The host of an authority such as `host:port`; nothing where it has none.
  static Optional<String> named(String authority) {
    if (authority.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher ipv6 = IPV6.matcher(authority);
    if (ipv6.matches()) {
      return Optional.of(ipv6.group("host"));
    }
    Matcher name = NAME.matcher(authority);
    return name.matches() ? Optional.of(name.group("host")) : Optional.empty();
  }

  /// The host that a word without a scheme names, if it names one.
  Optional<String> bare(String word) {
    String end = word.substring(word.lastIndexOf('@') + 1);
    if (end.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher ipv6 = IPV6.matcher(end);
    if (ipv6.matches()) {
      return Optional.of(ipv6.group("host"));
    }
    Matcher name = NAME.matcher(end);
    if (!name.matches()) {
      return Optional.empty();
    }
    boolean mail = word.contains("@") && name.group("port") == null && name.group("path") == null;
    String host = name.group("host").toLowerCase(Locale.ROOT);
    boolean isHost = isAddress(host) || (!mail && isName(host, name.group("port") != null));
    return isHost ? Optional.of(host) : Optional.empty();
  }

  /// Whether a host is the local one, or has a name without a dot, which only the estate resolves.
  static boolean isLocal(String host) {
    return (!host.contains(".") && !host.contains(":"))
        || host.endsWith(".localhost")
        || host.equals("0.0.0.0")
        || host.equals("::1")
        || host.equals("::")
        || (isAddress(host) && host.startsWith("127."));
  }

  private static boolean isAddress(String host) {
    return IPV4.matcher(host).matches();
  }

  private boolean isName(String host, boolean port) {
    List<String> labels = Arrays.asList(host.split("\\.", -1));
    String last = labels.getLast();
    if (labels.size() == 1) {
      return host.equals("localhost") || (port && !host.chars().allMatch(Character::isDigit));
    }
    if (!DOMAIN.matcher(last).matches() || NEVER.contains(last)) {
      return false;
    }
    return port || hinted || isCommon(host, labels.getFirst(), last);
  }

  private static boolean isCommon(String host, String first, String last) {
    boolean country = last.length() == 2 && !FILES.contains(last);
    boolean backwards = BACKWARDS.contains(first) && !BACKWARDS.contains(last);
    return (country || DOMAINS.contains(last)) && !backwards && !VERSION.matcher(host).matches();
  }
}

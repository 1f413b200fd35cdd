package dev.soke.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the hosts that an environment value names: in URLs and multiaddresses, as `host:port`, as
/// IPv4 literals, and as bare names with a dot.
///
/// Not a host are: a name with a `${NAME}` in it, the domain of a mail address, a path, a block of
/// addresses (`10.0.0.0/8`), a pattern (`*.example.com`), a version, a number, a file name. Whether
/// a bare name is a host is told by {@link HostNames}.
public final class Hosts {
  /// A host that a value names.
  ///
  /// @param name in lower case, without port
  /// @param onion whether it is an onion service
  /// @param internal whether it never leaves the machine or the estate: the local host, a name
  ///   without a dot, a known name
  public record Host(String name, boolean onion, boolean internal) {}

  /// Stands where a `${NAME}` stood; belongs to the names around it and spoils them.
  private static final char HOLE = '\u0000';

  private static final Pattern URL =
      Pattern.compile(
          "(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]*+://(?<hosts>[^\\s/?#\"'<>|;\\\\]*)");
  private static final Pattern REST_OF_URL = Pattern.compile("[^\\s\"'<>|;,]*");
  private static final Pattern MULTIADDRESS =
      Pattern.compile("/(?:dns[46]?|dnsaddr|ip[46]|onion3)/(?<host>[^/\\s,]+)[^\\s,\"']*");
  private static final Pattern BREAK = Pattern.compile("[\\s,;\"'<>|(){}=&`\\\\]+");
  private static final Pattern BLOCK = Pattern.compile("[\\d.]+/\\d{1,2}");

  private final HostNames names;
  private final Predicate<String> known;
  private final SequencedMap<String, Host> found = new LinkedHashMap<>();

  private Hosts(HostNames names, Predicate<String> known) {
    this.names = names;
    this.known = known;
  }

  /// The hosts that a value names, each once, in the order they stand.
  ///
  /// @param variable the name of the variable; `..._HOST` and the like make bare names hosts
  /// @param known tells the names and addresses that belong to the estate
  public static List<Host> of(String variable, String value, Predicate<String> known) {
    Hosts hosts = new Hosts(new HostNames(variable), known);
    String rest = Variables.fill(value, _ -> String.valueOf(HOLE));
    rest = hosts.takeUrls(rest);
    rest = hosts.takeMultiaddresses(rest);
    for (String word : BREAK.split(rest, -1)) {
      hosts.takeWord(word);
    }
    return new ArrayList<>(hosts.found.values());
  }

  /// Takes the hosts of all URLs, also of one inside the query of another, and leaves the rest.
  private String takeUrls(String text) {
    StringBuilder rest = new StringBuilder(text);
    Matcher urls = URL.matcher(text);
    Matcher ends = REST_OF_URL.matcher(text);
    for (int at = 0; urls.find(at); ) {
      // In `http://a,http://b` the second scheme is no host of the first.
      String hosts = urls.group("hosts");
      boolean another = hosts.endsWith(":") && text.startsWith("//", urls.end());
      int end = another ? urls.start("hosts") + hosts.lastIndexOf(',') + 1 : urls.end();
      addAll(text.substring(urls.start("hosts"), Math.max(urls.start("hosts"), end)));
      at = Math.max(urls.start("hosts"), end);
      blank(rest, urls.start(), ends.find(at) ? ends.end() : at);
    }
    return rest.toString();
  }

  private String takeMultiaddresses(String text) {
    StringBuilder rest = new StringBuilder(text);
    Matcher addresses = MULTIADDRESS.matcher(text);
    while (addresses.find()) {
      String host = addresses.group("host");
      boolean onion = addresses.group().startsWith("/onion3/");
      add(onion ? host.split(":", 2)[0] + ".onion" : host);
      blank(rest, addresses.start(), addresses.end());
    }
    return rest.toString();
  }

  private void takeWord(String word) {
    boolean path = word.startsWith("/") || word.startsWith(".") || word.startsWith("~");
    if (path || word.startsWith("-") || BLOCK.matcher(word).matches()) {
      return;
    }
    int slash = word.indexOf('/');
    names.bare(slash < 0 ? word : word.substring(0, slash)).ifPresent(this::add);
  }

  private void addAll(String authority) {
    for (String host : authority.substring(authority.lastIndexOf('@') + 1).split(",", -1)) {
      HostNames.named(host).ifPresent(this::add);
    }
  }

  private void add(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    if (!name.isEmpty() && name.indexOf(HOLE) < 0) {
      boolean internal = HostNames.isLocal(name) || known.test(name);
      found.putIfAbsent(name, new Host(name, name.endsWith(".onion"), internal));
    }
  }

  private static void blank(StringBuilder text, int start, int end) {
    char[] spaces = new char[end - start];
    Arrays.fill(spaces, ' ');
    text.replace(start, end, new String(spaces));
  }
}

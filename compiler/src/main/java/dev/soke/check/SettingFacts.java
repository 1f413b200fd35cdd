package dev.soke.check;

import dev.soke.analysis.chain.BesuKeys;
import dev.soke.analysis.chain.BesuVersion;
import dev.soke.analysis.chain.ChainApis;
import dev.soke.analysis.chain.Setting;
import dev.soke.analysis.chain.Setting.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What can be told of each setting of one node or file alone.
public final class SettingFacts {
  private static final Pattern ADDRESS = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|.*:.*");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");

  /// The ports, and what must be on for somebody to listen there; nothing for what always is.
  private static final SequencedMap<String, String> PORTS = ports();

  private final String owner;
  private final BesuVersion version;
  private final List<Fact> facts = new ArrayList<>();

  private SettingFacts(String owner, BesuVersion version) {
    this.owner = owner;
    this.version = version;
  }

  /// The facts on settings.
  ///
  /// @param owner the node, or the path of the file
  /// @param version the version that reads them
  public static List<Fact> of(String owner, List<Setting> settings, BesuVersion version) {
    SettingFacts of = new SettingFacts(owner, version);
    settings.forEach(of::add);
    PORTS.forEach((port, service) -> of.addPort(settings, port, service));
    return of.facts;
  }

  private static SequencedMap<String, String> ports() {
    SequencedMap<String, String> ports = new TreeMap<>();
    ports.put("p2p-port", "");
    ports.put("rpc-http-port", "rpc-http-enabled");
    ports.put("rpc-ws-port", "rpc-ws-enabled");
    ports.put("graphql-http-port", "graphql-http-enabled");
    ports.put("engine-rpc-port", "engine-rpc-enabled");
    ports.put("metrics-port", "metrics-enabled");
    return ports;
  }

  private void addPort(List<Setting> settings, String port, String service) {
    boolean on =
        service.isEmpty()
            || settings.stream()
                .anyMatch(it -> it.key().equals(service) && it.value().equals("true"));
    for (Setting setting : settings) {
      if (on && setting.key().equals(port) && NUMBER.matcher(setting.value()).matches()) {
        long number = Long.parseLong(setting.value());
        facts.add(new OnSettings.PortUsed(owner, port, number, setting.span()));
      }
    }
  }

  private void add(Setting setting) {
    String key = setting.key();
    String when = BesuKeys.illegal(key, version);
    if (!BesuKeys.isKnown(key)) {
      facts.add(new OnSettings.Unknown(owner, key, setting.span()));
    } else if (when != null) {
      facts.add(
          new OnSettings.OfAnotherVersion(owner, key, version.toString(), when, setting.span()));
    } else {
      addValue(setting, BesuKeys.form(key));
    }
  }

  private void addValue(Setting setting, String form) {
    String wanted = wanted(setting, form);
    if (!wanted.isEmpty()) {
      facts.add(new OnSettings.WrongForm(owner, setting.key(), wanted, setting.span()));
      return;
    }
    if (form.equals("address") && !ADDRESS.matcher(setting.value()).matches()) {
      facts.add(new OnSettings.NoAddress(owner, setting.key(), setting.value(), setting.span()));
    }
    addWords(setting, form);
    String value = form.contains("|") ? capitals(setting.value()) : setting.value();
    long number = NUMBER.matcher(value).matches() ? Long.parseLong(value) : -1;
    facts.add(new OnSettings.Value(owner, setting.key(), value, number, setting.span()));
  }

  private void addWords(Setting setting, String form) {
    List<String> choices =
        form.equals("apis")
            ? ChainApis.of(version)
            : form.contains("|") ? List.of(form.split("\\|")) : List.of();
    for (String word : setting.values()) {
      if (!choices.isEmpty() && !choices.contains(capitals(word))) {
        facts.add(
            new OnSettings.WrongWord(
                owner, setting.key(), word, String.join(", ", choices), setting.span()));
      } else if (setting.form() == Form.LIST) {
        String shown = form.equals("apis") ? capitals(word) : word;
        facts.add(new OnSettings.Item(owner, setting.key(), shown, setting.span()));
      }
    }
  }

  /// How it should be written; empty when it is. Numbers may stand in quotes, flags may not.
  private static String wanted(Setting setting, String form) {
    return switch (form) {
      case "flag" -> setting.form() == Form.FLAG ? "" : "`true` or `false`, without quotes";
      case "list", "apis" -> setting.form() == Form.LIST ? "" : "a list in brackets";
      case "number" -> isNumber(setting) ? "" : "a number";
      default -> setting.form() == Form.TEXT ? "" : "a text in quotes";
    };
  }

  private static boolean isNumber(Setting setting) {
    return setting.form() == Form.NUMBER
        || (setting.form() == Form.TEXT
            && setting.value().matches("-?[0-9]+(\\.[0-9]+)?|0x[0-9a-fA-F]+"));
  }

  private static String capitals(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}

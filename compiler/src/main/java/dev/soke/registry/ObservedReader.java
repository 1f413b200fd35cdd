package dev.soke.registry;

import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads `observed.json`, which anybody may have changed since it was written.
public final class ObservedReader {
  private static final int HASH = 32;
  private static final int MOST_SMALL = 65_535;

  private ObservedReader() {}

  /// A text that is no such file.
  public static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    Malformed(String message) {
      super(message);
    }
  }

  /// Reads a file.
  ///
  /// @throws Malformed with a sentence on what is wrong, which repeats nothing of the text
  public static Observed read(String text) throws Malformed {
    JsonNode file;
    try {
      file = JsonMapper.shared().readTree(text);
    } catch (JacksonException notJson) {
      throw new Malformed("it is not JSON");
    }
    if (whole(file, "schemaVersion") != 1) throw new Malformed("`schemaVersion` is not 1");
    JsonNode domain = member(file, "domain");
    JsonNode block = member(file, "block");
    return new Observed(
        whole(file, "chainId"),
        hash(file, "genesisHash"),
        account(text(file, "registry"), "registry"),
        account(text(file, "manager"), "manager"),
        hash(file, "codeHash"),
        new Observed.Domain(text(domain, "name"), text(domain, "version")),
        new Observed.Block(whole(block, "number"), hash(block, "hash"), whole(block, "timestamp")),
        whole(file, "epoch"),
        hash(file, "setRoot"),
        member(file, "paused").asBoolean(),
        profiles(member(file, "profiles")),
        nonces(member(file, "nonces")),
        access(member(file, "access")));
  }

  private static SequencedMap<Hex, List<Version>> profiles(JsonNode node) throws Malformed {
    SequencedMap<Hex, List<Version>> profiles = new LinkedHashMap<>();
    for (String name : node.propertyNames()) {
      List<Version> versions = new ArrayList<>();
      for (JsonNode version : node.get(name)) versions.add(version(version));
      profiles.put(hash(name, "profiles"), versions);
    }
    return profiles;
  }

  private static Version version(JsonNode node) throws Malformed {
    return new Version(
        hash(node, "contentHash"),
        hash(node, "prevHash"),
        hash(node, "jurisdictionsRoot"),
        hash(node, "routesRoot"),
        whole(node, "validFrom"),
        whole(node, "validUntil"),
        whole(node, "revokedFrom"),
        small(node, "minConfidenceBps"),
        small(node, "schemaVersion"));
  }

  private static SequencedMap<EvmAddress, Long> nonces(JsonNode node) throws Malformed {
    SequencedMap<EvmAddress, Long> nonces = new LinkedHashMap<>();
    for (String name : node.propertyNames()) {
      nonces.put(account(name, "nonces"), whole(node, name));
    }
    return nonces;
  }

  private static List<Observed.Access> access(JsonNode node) throws Malformed {
    List<Observed.Access> access = new ArrayList<>();
    for (JsonNode it : node) {
      access.add(
          new Observed.Access(
              account(text(it, "account"), "account"),
              text(it, "function"),
              member(it, "immediate").asBoolean(),
              whole(it, "delay")));
    }
    return access;
  }

  private static EvmAddress account(String text, String name) throws Malformed {
    Hex bytes = Hex.parse(text);
    if (bytes == null || bytes.size() != EvmAddress.SIZE) {
      throw new Malformed("`" + name + "` is not an address");
    }
    return new EvmAddress(bytes);
  }

  private static Hex hash(JsonNode node, String name) throws Malformed {
    return hash(text(node, name), name);
  }

  private static Hex hash(String text, String name) throws Malformed {
    Hex bytes = Hex.parse(text);
    if (bytes == null || bytes.size() != HASH) {
      throw new Malformed("`" + name + "` is not a hash of 32 bytes");
    }
    return bytes;
  }

  private static String text(JsonNode node, String name) throws Malformed {
    return member(node, name).asString("");
  }

  private static long whole(JsonNode node, String name) throws Malformed {
    JsonNode member = member(node, name);
    if (!member.isIntegralNumber() || !member.canConvertToLong() || member.asLong() < 0) {
      throw new Malformed("`" + name + "` is not a whole number");
    }
    return member.asLong();
  }

  private static int small(JsonNode node, String name) throws Malformed {
    long number = whole(node, name);
    if (number > MOST_SMALL) throw new Malformed("`" + name + "` is past " + MOST_SMALL);
    return (int) number;
  }

  private static JsonNode member(JsonNode node, String name) throws Malformed {
    JsonNode member = node.get(name);
    if (member == null) throw new Malformed("`" + name + "` is missing");
    return member;
  }
}

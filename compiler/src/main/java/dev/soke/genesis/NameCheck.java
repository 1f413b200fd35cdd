package dev.soke.genesis;

import dev.soke.genesis.GenesisKeys.Level;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Names that Besu does not read where they stand, and texts that nobody has filled in.
record NameCheck(GenesisCheck.Told told) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{.*\\}|%[A-Za-z_]+%");
  private static final Pattern KEY = Pattern.compile("(?:0x)?[0-9a-fA-F]{64}");

  void check(Json root) {
    level(Level.FILE, root);
    Json config = root.at("config");
    if (config != null) {
      level(Level.CONFIG, config);
      within(Level.QBFT, config.at("qbft"));
      Json transitions = config.at("transitions");
      entries(transitions == null ? null : transitions.at("qbft"));
    }
    Json alloc = root.at("alloc");
    if (alloc != null) {
      alloc.members().forEach(it -> level(Level.ACCOUNT, it.value()));
    }
    texts(root, "");
  }

  private void within(Level level, @Nullable Json value) {
    if (value != null) {
      level(level, value);
    }
  }

  private void entries(@Nullable Json list) {
    if (list instanceof Json.Items items) {
      items.values().forEach(it -> level(Level.TRANSITION, it));
    }
  }

  private void level(Level level, Json value) {
    TreeMap<String, Json.Member> seen = new TreeMap<>();
    for (Json.Member member : value.members()) {
      Json.Member first = seen.put(member.key(), member);
      if (first != null) {
        int line = member.nameSpan().from().line();
        told.problem("idle", first.name(), "it comes again in line " + line, first.nameSpan());
      }
      unread(level, member);
    }
  }

  private void unread(Level level, Json.Member member) {
    List<Level> levels = GenesisKeys.levels(member.key());
    if (levels.isEmpty()) {
      told.problem("idle", member.name(), "Besu knows no such name", member.nameSpan());
    } else if (!levels.contains(level)) {
      told.problem("misplaced", member.name(), levels.getFirst().way(), member.nameSpan());
    }
  }

  private void texts(Json value, String name) {
    switch (value) {
      case Json.Scalar scalar -> text(scalar, name);
      case Json.Word _ -> {}
      case Json.Items items -> items.values().forEach(it -> texts(it, name));
      case Json.Fields fields -> fields.members().forEach(it -> texts(it.value(), it.name()));
    }
  }

  private void text(Json.Scalar scalar, String name) {
    boolean secret = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").contains("privatekey");
    if (secret && KEY.matcher(scalar.text()).matches()) {
      told.problem("private-key", name, "", scalar.span());
    } else if (PLACEHOLDER.matcher(scalar.text()).find()) {
      told.value(name, "a value, but a place for one", scalar);
    }
  }
}

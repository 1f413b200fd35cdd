package dev.soke.change;

import dev.soke.emit.Data;
import dev.soke.source.Span;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a genesis file says, one value a path, in a form that does not depend on how it is written:
/// `config/qbft/epochlength`, `alloc/<account>/balance`, `config/transitions/qbft/<block>`.
final class Terms {
  /// Where transitions are, one below the other by when they begin.
  static final String TRANSITIONS = "config/transitions/qbft/";

  private static final Pattern NUMBER = Pattern.compile("0x[0-9a-f]{1,64}|[0-9]{1,78}");

  /// The texts that are no numbers, whatever they look like.
  private static final Pattern BYTES =
      Pattern.compile("extradata|mixhash|coinbase|parenthash|.*/(code|storage/.*|.*address)");

  /// A value.
  ///
  /// @param span where the estate says so; null for a file that was read
  record Term(String value, @Nullable Span span) {}

  private final SequencedMap<String, Term> terms = new TreeMap<>();

  private Terms() {}

  static Terms of(Data genesis) {
    Terms terms = new Terms();
    terms.add("", genesis, null);
    return terms;
  }

  /// All values by their paths.
  SequencedMap<String, Term> all() {
    return terms;
  }

  private void add(String path, Data data, @Nullable Span outer) {
    Span span = data.origins().isEmpty() ? outer : data.origins().getFirst();
    if (data instanceof Data.Mapping mapping) {
      for (Data.Entry entry : mapping.entries()) {
        add(path.isEmpty() ? name(entry) : path + "/" + name(entry), entry.value(), span);
      }
    } else if ((path + "/").equals(TRANSITIONS) && data instanceof Data.Sequence entries) {
      entries.items().forEach(it -> addTransition(it, span));
    } else {
      terms.put(path, new Term(value(path, data), span));
    }
  }

  private void addTransition(Data data, @Nullable Span outer) {
    Span span = data.origins().isEmpty() ? outer : data.origins().getFirst();
    SequencedMap<String, String> values = new TreeMap<>();
    if (data instanceof Data.Mapping entry) {
      entry.entries().forEach(it -> values.put(name(it), value("/" + name(it), it.value())));
    }
    String at = values.getOrDefault("block", "");
    values.remove("block");
    String all =
        values.entrySet().stream()
            .map(it -> it.getKey() + " " + it.getValue())
            .collect(Collectors.joining(", "));
    terms.put(TRANSITIONS + at, new Term(all, span));
  }

  /// Versions of Besu name these two in other words; they mean the same.
  private static String name(Data.Entry entry) {
    String name = entry.name().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "xemptyblockperiodseconds" -> "emptyblockperiodseconds";
      case "pertxgaslimitcap" -> "pertxgaslimit";
      default -> name.matches("[0-9a-f]{40}") ? "0x" + name : name;
    };
  }

  private static String value(String path, Data data) {
    return switch (data) {
      case Data.Text(String text, List<Span> _) -> plain(path, text.toLowerCase(Locale.ROOT));
      case Data.Whole(long whole, List<Span> _) -> Long.toString(whole);
      case Data.Flag(boolean flag, List<Span> _) -> Boolean.toString(flag);
      case Data.Sequence sequence ->
          sequence.items().stream().map(it -> value("/code", it)).collect(Collectors.joining(" "));
      case Data.Mapping mapping ->
          mapping.entries().stream()
              .map(it -> name(it) + " " + value(path, it.value()))
              .collect(Collectors.joining(" "));
    };
  }

  private static String plain(String path, String text) {
    if (BYTES.matcher(path).matches() || !NUMBER.matcher(text).matches()) {
      return text;
    }
    return text.startsWith("0x")
        ? new BigInteger(text.substring(2), 16).toString()
        : new BigInteger(text).toString();
  }
}

package dev.soke.genesis;

import dev.soke.check.OnGenesis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// When changes of the rules of Ethereum come, of those that the file names.
///
/// @param at by the name of the change, in the order of history
record Rules(SequencedMap<String, Long> at) {
  private static final List<String> ORDER =
      List.of(
          "homesteadBlock",
          "eip150Block",
          "eip158Block",
          "byzantiumBlock",
          "constantinopleBlock",
          "petersburgBlock",
          "istanbulBlock",
          "muirGlacierBlock",
          "berlinBlock",
          "londonBlock",
          "arrowGlacierBlock",
          "grayGlacierBlock",
          "shanghaiTime",
          "cancunTime",
          "pragueTime",
          "osakaTime",
          "bpo1Time",
          "bpo2Time",
          "bpo3Time",
          "bpo4Time",
          "bpo5Time",
          "amsterdamTime");

  private static final String TIME = "Time";
  private static final String LONDON = "londonBlock";

  /// Reads them, and tells of those that Besu compares in vain.
  static Rules of(GenesisCheck.Told told, Json config) {
    SequencedMap<String, Long> at = new LinkedHashMap<>();
    String earlier = "";
    long before = 0;
    for (String key : ORDER) {
      Json value = config.at(key);
      if (value != null) {
        Long number = Values.whole(Values.decimal(value));
        if (number == null) {
          told.value(key, "a whole number", value);
        } else {
          told.add(new OnGenesis.ForkAfter(earlier, before, word(key), number, value.span()));
          at.put(key, number);
          earlier = word(key);
          before = number;
        }
      }
    }
    twice(told, config.member("petersburgBlock"), config.member("constantinopleFixBlock"));
    return new Rules(at);
  }

  /// One change under two names.
  private static void twice(
      GenesisCheck.Told told, Json.@Nullable Member one, Json.@Nullable Member other) {
    if (one != null && other != null) {
      told.add(new OnGenesis.WrittenTwice("Fork", "petersburg", other.nameSpan(), one.nameSpan()));
    }
  }

  /// Whether there is a base fee some time.
  boolean hasBaseFee() {
    return at.keySet().stream().anyMatch(it -> it.equals(LONDON) || it.endsWith(TIME));
  }

  /// Whether there are changes that come at times.
  boolean hasTimes() {
    return at.keySet().stream().anyMatch(it -> it.endsWith(TIME));
  }

  /// Whether a number is read as a time: from the first change on that comes at one.
  boolean isTime(long number) {
    return at.entrySet().stream()
        .anyMatch(it -> it.getKey().endsWith(TIME) && it.getValue() <= number);
  }

  private static String word(String key) {
    return key.replaceAll("(?:Block|Time)$", "").toLowerCase(Locale.ROOT);
  }
}

package dev.soke.analysis.law;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a record of law is about: the beginning of its key. Which of several values is the
/// strictest depends on it.
public enum Topic {
  /// Where data of a class may be: `residency.payment`, `residency.personal.first-collection`.
  RESIDENCY("residency.", true),
  /// On what data of a class may leave: `transfer.personal`.
  TRANSFER("transfer.", false),
  /// Where data of a class may go without more: `adequate.personal`.
  ADEQUATE("adequate.", true),
  /// What may become of a basis: `basis.scc`.
  BASIS("basis.", false),
  /// Assets that are barred: `deny.asset.eu`.
  DENY_ASSET("deny.asset.", false),
  /// Jurisdictions that are barred: `deny.fatf`, `deny.data.sensitive`.
  DENY("deny.", true),
  /// Jurisdictions that need more care: `watch.fatf`.
  WATCH("watch.", true),
  /// Any one of the licences that an activity needs: `licence.custody`.
  LICENCE("licence.", false),
  /// Whether a technology is `permitted`, `licensed-only` or `prohibited`: `technology.tor`.
  TECHNOLOGY("technology.", false),
  /// Where a technology is blocked: `blocked.tor`.
  BLOCKED("blocked.", true),
  /// The days for which data of a class must be kept: `retention-least.payment`.
  RETENTION_LEAST("retention-least.", false),
  /// The days for which data of a class may be kept: `retention-most.personal`.
  RETENTION_MOST("retention-most.", false),
  /// The amount from which data travel with a transfer: `travel-rule.full`,
  /// `travel-rule.self-hosted`.
  TRAVEL_RULE("travel-rule.", false),
  /// What one unit of a currency is worth in a millionth of the reference: `rate.usd`.
  RATE("rate.", false),
  /// What no rule reads: `note.ledger`.
  NOTE("note.", false);

  /// Stands for every jurisdiction, every basis, no licence.
  public static final String ANYTHING = "anything";

  private static final List<String> TECHNOLOGIES =
      List.of("prohibited", "licensed-only", "permitted");

  private final String prefix;
  private final boolean places;

  Topic(String prefix, boolean places) {
    this.prefix = prefix;
    this.places = places;
  }

  /// The topic of a key; null when there is none.
  public static @Nullable Topic of(String key) {
    return Arrays.stream(values())
        .filter(it -> key.startsWith(it.prefix) && key.length() > it.prefix.length())
        .findFirst()
        .orElse(null);
  }

  /// What keys may begin with, for messages.
  static String prefixes() {
    return Arrays.stream(values())
        .map(it -> "`" + it.prefix + "`")
        .collect(Collectors.joining(", "));
  }

  /// Whether its values are jurisdictions.
  public boolean holdsPlaces() {
    return places;
  }

  /// What is wrong with values of it; empty when they can be.
  String problem(List<String> values) {
    boolean number =
        this == TRAVEL_RULE || this == RATE || this == RETENTION_LEAST || this == RETENTION_MOST;
    if (number && !(values.size() == 1 && values.getFirst().matches("[0-9]{1,15}"))) {
      return "its value is one whole number";
    }
    return this == TECHNOLOGY && !(values.size() == 1 && TECHNOLOGIES.contains(values.getFirst()))
        ? "its value is `permitted`, `licensed-only` or `prohibited`"
        : "";
  }

  /// The strictest of several values, each of several words, sorted.
  List<String> strictest(List<List<String>> all) {
    return switch (this) {
      case DENY, DENY_ASSET, WATCH, BLOCKED, BASIS, NOTE ->
          List.copyOf(
              all.stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new)));
      case RESIDENCY, TRANSFER, ADEQUATE, LICENCE -> shared(all);
      case TECHNOLOGY ->
          List.of(
              TECHNOLOGIES.stream()
                  .filter(it -> all.stream().anyMatch(one -> one.contains(it)))
                  .findFirst()
                  .orElse("prohibited"));
      case RETENTION_LEAST -> List.of(number(all, true));
      case RETENTION_MOST, TRAVEL_RULE, RATE -> List.of(number(all, false));
    };
  }

  private static List<String> shared(List<List<String>> all) {
    TreeSet<String> shared = new TreeSet<>();
    all.stream().filter(it -> !it.contains(ANYTHING)).findFirst().ifPresent(shared::addAll);
    all.stream().filter(it -> !it.contains(ANYTHING)).forEach(shared::retainAll);
    return all.stream().allMatch(it -> it.contains(ANYTHING))
        ? List.of(ANYTHING)
        : List.copyOf(shared);
  }

  private static String number(List<List<String>> all, boolean greatest) {
    var numbers = all.stream().flatMap(List::stream).mapToLong(Long::parseLong);
    return Long.toString((greatest ? numbers.max() : numbers.min()).orElse(0));
  }
}

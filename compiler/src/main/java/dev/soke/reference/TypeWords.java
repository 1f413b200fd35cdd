package dev.soke.reference;

import dev.soke.schema.Dimension;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Type;
import java.util.stream.Collectors;

/// Types in the words of the reference, with links between the pages of kinds.
final class TypeWords {
  private TypeWords() {}

  static String of(Type type) {
    return switch (type) {
      case Type.Text() -> "text";
      case Type.Flag() -> "`true` or `false`";
      case Type.Whole(long min, long max) -> whole(min, max);
      case Type.Range(long min, long max) -> whole(min, max) + ", or a range of them";
      case Type.Quantity(Dimension dimension) -> "[" + quantity(dimension) + "](../units.md)";
      case Type.QuantityRange(Dimension dimension) ->
          "[" + quantity(dimension) + "](../units.md), or a range of it";
      case Type.Address() -> "address";
      case Type.Subnet() -> "subnet";
      case Type.Hexadecimal hexadecimal -> hexadecimal.words();
      case Type.Date() -> "day";
      case Type.Choice choice ->
          choice.choices().stream().map(it -> "`" + it + "`").collect(Collectors.joining(", "));
      case Type.Reference(String kind) -> "[" + kind + "](" + kind + ".md)";
      case Type.ListOf(Type item) -> "list: " + of(item);
      case Type.Command() -> "text for a shell, or list of words";
      case Type.Settings() -> "block of `NAME = value`";
      case Type.Nested(KindSchema kind) -> "[block](#" + kind.word() + ")";
      case Type.NestedList(KindSchema kind) -> "[blocks](#" + kind.word() + ")";
    };
  }

  private static String whole(long min, long max) {
    return max == Long.MAX_VALUE ? "number from " + min : "number from " + min + " to " + max;
  }

  private static String quantity(Dimension dimension) {
    return switch (dimension) {
      case DATA -> "amount of data";
      case TIME -> "time";
      case CORES -> "processors";
      case MONEY -> "amount of ether";
      case GAS -> "amount of gas";
      case BLOCKS -> "number of blocks";
    };
  }
}

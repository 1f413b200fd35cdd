package dev.soke.view;

import dev.soke.emit.Data;
import dev.soke.schema.AttributeSchema;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Which entries of declarations make the columns of a table, and how their cells read.
public final class Columns {
  private static final String NOTHING = "-";

  private Columns() {}

  /// Every entry that declarations of a kind may have, in the order of the view.
  public static List<String> all(KindSchema kind) {
    return kind.slots().stream().map(Columns::name).toList();
  }

  /// What tells declarations of a kind apart at a glance: their name or ends, what may stand in
  /// their header, and their place.
  public static List<String> brief(KindSchema kind) {
    List<String> names = new ArrayList<>();
    for (Slot slot : kind.slots()) {
      boolean shown =
          switch (slot) {
            case Slot.AttributeSlot(AttributeSchema it) -> it.positional() || it.clause() != null;
            case Slot.DocSlot() -> false;
            case Slot.NameSlot _,
                Slot.SpanSlot _,
                Slot.FromSlot _,
                Slot.ToSlot _,
                Slot.BothSlot _ ->
                true;
          };
      if (shown) {
        names.add(name(slot));
      }
    }
    return names;
  }

  /// The cell of an entry; a dash when it is absent or empty.
  public static String cell(Data item, String name) {
    return ((Data.Mapping) item)
        .entries().stream()
            .filter(entry -> entry.name().equals(name))
            .map(entry -> cell(entry.value()))
            .findFirst()
            .orElse(NOTHING);
  }

  /// How a value reads in a cell; a dash when it is empty.
  public static String cell(Data value) {
    return switch (value) {
      case Data.Text(String text, _) -> text.isEmpty() ? NOTHING : oneLine(text);
      case Data.Whole(long whole, _) -> Long.toString(whole);
      case Data.Flag(boolean flag, _) -> Boolean.toString(flag);
      case Data.Sequence(List<Data> items, _) ->
          orNothing(items.stream().map(Columns::cell).collect(Collectors.joining(", ")));
      case Data.Mapping(List<Data.Entry> entries, _) -> orNothing(cells(entries));
    };
  }

  private static String cells(List<Data.Entry> entries) {
    return entries.stream()
        .filter(entry -> !entry.name().equals(KindView.PLACE))
        .map(entry -> entry.name() + "=" + cell(entry.value()))
        .collect(Collectors.joining(" "));
  }

  private static String orNothing(String text) {
    return text.isEmpty() ? NOTHING : text;
  }

  private static String oneLine(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining(" "));
  }

  private static String name(Slot slot) {
    return switch (slot) {
      case Slot.NameSlot _ -> KindView.NAME;
      case Slot.AttributeSlot(AttributeSchema attribute) -> attribute.name();
      case Slot.DocSlot() -> KindView.DOC;
      case Slot.SpanSlot() -> KindView.PLACE;
      case Slot.FromSlot() -> "from";
      case Slot.ToSlot() -> "to";
      case Slot.BothSlot() -> "both";
    };
  }
}

package dev.soke.reference;

import dev.soke.emit.Data;
import dev.soke.schema.AttributeSchema;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Language;
import dev.soke.schema.Type;
import dev.soke.source.Span;
import dev.soke.view.Columns;
import dev.soke.view.EstateView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Which declarations name which: the references of an estate, turned round.
///
/// @param uses by the kind and the name that is named, such as `plane ops`
record Naming(SequencedMap<String, List<Use>> uses) {
  /// One attribute of a declaration that names another.
  ///
  /// @param link where to read on, from the page of what is named
  record Use(String link, List<Span> places) {}

  static Naming in(EstateView view) {
    Naming naming = new Naming(new LinkedHashMap<>());
    for (String set : EstateView.sets()) {
      KindSchema kind = Language.get().kind(String.valueOf(EstateView.kind(set)));
      if (kind != null && kind.namePattern() != null) {
        view.items(set).forEach(item -> naming.add(set, kind, item));
      }
    }
    return naming;
  }

  /// Who names a declaration, in the order of the estate.
  List<Use> of(String kind, String name) {
    return uses.getOrDefault(kind + " " + name, List.of());
  }

  private void add(String set, KindSchema kind, Data item) {
    for (Data.Entry entry : ((Data.Mapping) item).entries()) {
      AttributeSchema attribute = kind.attribute(entry.name());
      if (attribute == null) {
        continue;
      }
      String name = Entries.text(item, "name");
      String link = "[" + kind.word() + " " + name + "](../" + set + "/" + name + ".md)";
      String told = link + " as `" + entry.name() + "`";
      if (attribute.type() instanceof Type.Reference(String named)) {
        add(named, entry.value(), told);
      } else if (attribute.type() instanceof Type.ListOf(Type.Reference(String named))) {
        ((Data.Sequence) entry.value()).items().forEach(it -> add(named, it, told));
      }
    }
  }

  private void add(String kind, Data named, String told) {
    uses.computeIfAbsent(kind + " " + Columns.cell(named), _ -> new ArrayList<>())
        .add(new Use(told, named.origins()));
  }
}

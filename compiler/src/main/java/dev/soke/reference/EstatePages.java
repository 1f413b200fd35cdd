package dev.soke.reference;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Markdown;
import dev.soke.model.Estate;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Language;
import dev.soke.view.EstateView;
import java.util.ArrayList;
import java.util.List;

/// The pages of an estate: an overview, and a page for each declaration that has a name, with what
/// its author says of it, its values, and who names it.
public final class EstatePages {
  private static final String WHOLE = "estate";

  private final EstateView view;
  private final Naming naming;

  private EstatePages(Estate estate) {
    this.view = EstateView.of(estate);
    this.naming = Naming.in(view);
  }

  /// All pages, by paths below one folder.
  public static List<Artifact> of(Estate estate) {
    return new EstatePages(estate).all();
  }

  private List<Artifact> all() {
    List<Artifact> pages = new ArrayList<>(List.of(overview()));
    for (String set : EstateView.sets()) {
      KindSchema kind = kind(set);
      if (kind.namePattern() != null && !set.equals(WHOLE)) {
        view.items(set).forEach(item -> pages.add(page(set, kind, item)));
      }
    }
    return pages;
  }

  private Artifact overview() {
    PageText page = new PageText();
    Data whole = view.items(WHOLE).getFirst();
    page.paragraph("# " + Entries.text(whole, "name"), whole.origins());
    page.paragraph(Entries.text(whole, "doc"), whole.origins());
    for (String set : EstateView.sets()) {
      List<Data> items = view.items(set);
      if (!set.equals(WHOLE) && !items.isEmpty()) {
        page.paragraph("## " + set);
        listing(page, set, kind(set), items);
        page.blank();
      }
    }
    return page.at("README.md");
  }

  private static void listing(PageText page, String set, KindSchema kind, List<Data> items) {
    if (kind.namePattern() != null) {
      for (Data item : items) {
        String name = Entries.text(item, "name");
        String doc = Entries.firstSentence(Entries.text(item, "doc"));
        String link = "* [" + name + "](" + set + "/" + name + ".md)";
        page.line(doc.isEmpty() ? link : link + ": " + doc, item.origins());
      }
    } else if (kind.isArrow()) {
      page.head("from", "", "to", "what for", "declared");
      items.forEach(item -> page.row(item.origins(), arrow(item)));
    } else {
      items.forEach(item -> values(page.blank(), "", kind, item));
    }
  }

  private static List<String> arrow(Data item) {
    boolean both = Entries.text(item, "both").equals("true");
    return List.of(
        Entries.text(item, "from"),
        both ? "↔" : "→",
        Entries.text(item, "to"),
        Markdown.words(Entries.text(item, "reason")),
        Entries.text(item, "declared"));
  }

  private Artifact page(String set, KindSchema kind, Data item) {
    PageText page = new PageText();
    String name = Entries.text(item, "name");
    page.paragraph("# " + kind.word() + " " + name, item.origins());
    page.paragraph(Entries.text(item, "doc"), item.origins());
    page.paragraph("Declared in `" + Entries.text(item, "declared") + "`.", item.origins());
    values(page, "../", kind, item);
    List<Naming.Use> uses = naming.of(kind.word(), name);
    if (!uses.isEmpty()) {
      page.blank().paragraph("## Named by");
      uses.forEach(use -> page.line("* " + use.link(), use.places()));
    }
    return page.at(set + "/" + name + ".md");
  }

  private static void values(PageText page, String up, KindSchema kind, Data item) {
    page.head("attribute", "value");
    for (Data.Entry entry : ((Data.Mapping) item).entries()) {
      var attribute = kind.attribute(entry.name());
      if (attribute != null && !Entries.isEmpty(entry.value())) {
        String value = Entries.cell(attribute.type(), entry.value(), up);
        page.row(places(entry.value(), item), List.of("`" + entry.name() + "`", value));
      }
    }
  }

  private static List<dev.soke.source.Span> places(Data value, Data item) {
    return value.origins().isEmpty() ? item.origins() : value.origins();
  }

  private static KindSchema kind(String set) {
    KindSchema kind = Language.get().kind(String.valueOf(EstateView.kind(set)));
    if (kind == null) {
      throw new IllegalStateException("no kind is behind " + set);
    }
    return kind;
  }
}

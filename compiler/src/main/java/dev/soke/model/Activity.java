package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;

/// Something that law may permit to nobody without a licence, or a claim that it lets only some
/// make.
@Kind(
    value = "activity",
    doc =
        "Something that may need a licence, by its word in the law files: `activity custody in [ee]`.")
public record Activity(
    @Name Located<String> name,
    @Doc("Where it is done.")
        @Attribute("jurisdictions")
        @Clause("in")
        @Reference(Jurisdiction.class)
        List<Located<String>> jurisdictions,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Activity {
    jurisdictions = List.copyOf(jurisdictions);
  }
}

package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place where machines stand.
@Kind(value = "site", doc = "A place where machines stand, and the profiles it may run.")
public record Site(
    @Name Located<String> name,
    @Doc("The profiles it runs.") @Attribute("profiles") @Clause("runs") @Reference(Profile.class)
        List<Located<String>> profiles,
    @Doc("The region it lies in; sites of one region are near each other.") @Clause("in")
        @Nullable Located<String> region,
    @Doc("Whose law the place is under.") @Reference(Jurisdiction.class)
        @Nullable Located<String> location,
    @Doc("Whose law those are under who run it.") @Reference(Jurisdiction.class)
        @Nullable Located<String> operator,
    @Doc("Whose law those are under who can change what it does.") @Reference(Jurisdiction.class)
        @Nullable Located<String> controlPlane,
    @Doc("Whose law those are under who keep its keys.") @Reference(Jurisdiction.class)
        @Nullable Located<String> keyCustody,
    @Doc("What else it uses that law may have a word on, such as `cryptography`.")
        List<Located<String>> technologies,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Site {
    profiles = List.copyOf(profiles);
    technologies = List.copyOf(technologies);
  }
}

package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;

/// A group of services that a site runs together.
@Kind(value = "profile", doc = "A group of services that a site runs together.")
public record Profile(
    @Name Located<String> name,
    @Doc("The services of the group.") @Reference(Service.class) List<Located<String>> services,
    @Doc("The profiles that must run somewhere for this one to work.") @Reference(Profile.class)
        List<Located<String>> needs,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Profile {
    services = List.copyOf(services);
    needs = List.copyOf(needs);
  }
}

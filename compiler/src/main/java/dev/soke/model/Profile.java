package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A group of services that a site runs together.
@Kind(value = "profile", doc = "A group of services that a site runs together.")
public record Profile(
    @Name Located<String> name,
    @Doc("The services of the group.") @Reference(Service.class) List<Located<String>> services,
    @Doc("The profiles that must run somewhere for this one to work.") @Reference(Profile.class)
        List<Located<String>> needs,
    @Doc("Its place in the order of stages; what it needs has none later.")
        @Between(min = 0, max = 99)
        @Nullable Located<Long> stage,
    @Doc("The profiles that must run at a site of the same region.") @Reference(Profile.class)
        List<Located<String>> near,
    @Doc("The profiles that no wave brings before it.") @Reference(Profile.class)
        List<Located<String>> beside,
    @Doc("Whether the estate works without it.") @Default("false") Located<Boolean> optional,
    @Doc("The checks that must pass before it counts as working.") @Attribute("accept")
        List<Accept> accepts,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Profile {
    services = List.copyOf(services);
    needs = List.copyOf(needs);
    near = List.copyOf(near);
    beside = List.copyOf(beside);
    accepts = List.copyOf(accepts);
  }
}

package dev.soke.emit.policy;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Declared;
import dev.soke.emit.Yaml;
import dev.soke.model.Content;
import dev.soke.model.Estate;
import dev.soke.model.Image;
import dev.soke.model.Profile;
import dev.soke.model.Service;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// `policies/content.yaml`: profile by profile, what each service must and should bring, and
/// whether its image says that it does.
record ContentMatrix(Estate estate) {
  /// Whether there is anything to tell.
  boolean isEmpty() {
    return estate.services().values().stream().allMatch(it -> it.content() == null);
  }

  Artifact artifact() {
    Located<String> name = estate.header().name();
    List<Data> profiles = new ArrayList<>();
    for (Profile profile : estate.profiles().values()) {
      List<Service> members =
          profile.services().stream().map(it -> Declared.in(estate.services(), it)).toList();
      profiles.add(
          Data.mapping(profile.name().span())
              .put("profile", Data.text(profile.name()))
              .put("services", services(members))
              .build());
    }
    List<Service> everywhere =
        estate.services().values().stream().filter(it -> it.always().value()).toList();
    Data root =
        Data.mapping(name.span())
            .put("estate", Data.text(name))
            .putUnlessEmpty("everywhere", services(everywhere))
            .put("profiles", Data.sequence(profiles))
            .build();
    return Yaml.artifact("policies/content.yaml", root, "content.schema.json");
  }

  private Data services(Collection<Service> members) {
    List<Data> services = new ArrayList<>();
    for (Service service : members) {
      Content content = service.content();
      if (content != null) {
        services.add(service(service, content));
      }
    }
    return Data.sequence(services);
  }

  private Data service(Service service, Content content) {
    Image image = Declared.in(estate.images(), service.image());
    return Data.mapping(service.name().span())
        .put("service", Data.text(service.name()))
        .put("image", Data.text(image.name().value(), service.image().span()))
        .putUnlessEmpty("must", items(content.must(), image))
        .putUnlessEmpty("should", items(content.should(), image))
        .build();
  }

  private static Data items(List<Located<String>> wanted, Image image) {
    return Data.sequence(wanted.stream().map(it -> item(it, image)).toList());
  }

  private static Data item(Located<String> item, Image image) {
    Data.MappingBuilder data = Data.mapping(item.span()).put("item", Data.text(item));
    Span place = image.name().span();
    for (Located<String> contained : image.contains()) {
      if (contained.equals(item)) {
        return data.put("contained", Data.text("yes", contained.span())).build();
      }
    }
    return data.put("contained", Data.text(image.contains().isEmpty() ? "unsaid" : "no", place))
        .build();
  }
}

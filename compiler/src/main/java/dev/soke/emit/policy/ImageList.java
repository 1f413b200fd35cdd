package dev.soke.emit.policy;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Yaml;
import dev.soke.model.Estate;
import dev.soke.model.Image;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;

/// `policies/images.lock.yaml`: the only images that may run.
final class ImageList {
  private ImageList() {}

  static Artifact artifact(Estate estate) {
    Located<String> name = estate.header().name();
    List<Data> images = new ArrayList<>();
    for (Image image : estate.images().values()) {
      images.add(image(image, estate));
    }
    Data root =
        Data.mapping(name.span())
            .put("estate", Data.text(name))
            .put("images", Data.sequence(images))
            .build();
    return Yaml.artifact("policies/images.lock.yaml", root, "images.schema.json");
  }

  private static Data image(Image image, Estate estate) {
    List<Data> services = new ArrayList<>();
    estate
        .services()
        .values()
        .forEach(service -> {
          if (service.image().equals(image.name())) {
            services.add(Data.text(service.name().value(), service.image().span()));
          }
        });
    return Data.mapping(image.name().span())
        .put("name", Data.text(image.name()))
        .put("reference", Data.text(image.reference()))
        .put("services", Data.sequence(services))
        .build();
  }
}

package dev.soke.emit.lock;

import dev.soke.emit.Data;
import dev.soke.model.Estate;
import dev.soke.model.Image;
import java.util.ArrayList;
import java.util.List;

/// The images of the estate, each split into where it is kept and what it is.
final class LockedImages {
  private LockedImages() {}

  static Data data(Estate estate) {
    List<Data> images = new ArrayList<>();
    for (Image image : estate.images().values()) {
      String reference = image.reference().value();
      int at = reference.indexOf('@');
      images.add(
          Data.mapping(image.reference().span())
              .put("digest", Data.text(reference.substring(at + 1)))
              .put("name", Data.text(image.name()))
              .put("ref", Data.text(reference.substring(0, Math.max(at, 0))))
              .build());
    }
    return Data.sequence(images);
  }
}

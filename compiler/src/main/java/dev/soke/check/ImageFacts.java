package dev.soke.check;

import dev.soke.analysis.ImageReference;
import dev.soke.analysis.ImageReference.Invalid;
import dev.soke.analysis.ImageReference.Valid;
import dev.soke.model.Estate;
import dev.soke.model.Image;
import java.util.ArrayList;
import java.util.List;

/// Images, and whether their references can be read.
final class ImageFacts {
  private ImageFacts() {}

  static List<Fact> of(Estate estate) {
    List<Fact> facts = new ArrayList<>();
    estate.images().values().forEach(it -> facts.add(image(it)));
    return facts;
  }

  private static Fact image(Image image) {
    String name = image.name().value();
    String text = image.reference().value();
    return switch (ImageReference.parse(text)) {
      case Valid valid ->
          new OnServices.ImageFact(
              name, text, true, "", !valid.digest().isEmpty(), image.reference().span());
      case Invalid invalid ->
          new OnServices.ImageFact(
              name, text, false, invalid.problem(), false, image.reference().span());
    };
  }
}

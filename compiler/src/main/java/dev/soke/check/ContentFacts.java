package dev.soke.check;

import dev.soke.model.Content;
import dev.soke.model.Estate;
import dev.soke.model.Image;
import dev.soke.model.Service;
import dev.soke.source.Located;
import dev.soke.spelling.NearName;
import java.util.ArrayList;
import java.util.List;

/// What services have to bring and their images do not. An image that does not say what is in it is
/// taken to hold everything.
final class ContentFacts {
  private final List<Fact> facts = new ArrayList<>();

  private ContentFacts() {}

  static List<Fact> of(Estate estate) {
    ContentFacts contents = new ContentFacts();
    for (Service service : estate.services().values()) {
      Content content = service.content();
      Image image = estate.images().get(service.image().value());
      if (content != null && image != null && !image.contains().isEmpty()) {
        contents.addMissing(service, image, "must", content.must());
        contents.addMissing(service, image, "should", content.should());
      }
    }
    return contents.facts;
  }

  private void addMissing(
      Service service, Image image, String wanted, List<Located<String>> content) {
    var contained = Words.distinct(image.contains());
    Words.distinct(content)
        .forEach((item, span) -> {
          if (!contained.containsKey(item)) {
            facts.add(
                new OnServices.ContentMissing(
                    service.name().value(),
                    image.name().value(),
                    item,
                    wanted,
                    NearName.of(item, contained.keySet()),
                    span,
                    image.name().span()));
          }
        });
  }
}

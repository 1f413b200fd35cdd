package dev.soke.expand;

import dev.soke.source.Span;

/// One place at which a declaration is made of a template.
///
/// @param template its name
/// @param body what its braces hold, and they
/// @param declaration the name of what is made of it
/// @param place its name where it is used
public record TemplateUse(String template, Span body, String declaration, Span place) {
  /// Whether a stretch stands in the body of the template.
  boolean covers(Span span) {
    return span.source() == body.source()
        && span.start() >= body.start()
        && span.end() <= body.end();
  }
}

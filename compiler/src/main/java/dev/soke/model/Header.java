package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The estate as a whole.
@Kind(value = "estate", doc = "The whole that a folder of texts describes. Declared once.")
public record Header(
    @Name Located<String> name,
    @Doc("Who answers for it, such as a mail address.") @Nullable Located<String> owner,
    @Doc("The prefix of the labels put on every container.") @Default("\"dev.soke\"")
        Located<String> labelPrefix,
    @Doc("The day on which what is written reads evidence; without one, files give no scores.")
        @Nullable Located<LocalDate> asOf,
    String doc,
    Span span) {}

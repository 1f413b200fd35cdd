package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One name of the environment of every cluster.
@Kind(
    value = "variable",
    doc =
        "A name in the `.env` of every cluster. Its value comes from the cluster itself, a default, or the `env` of the cluster; a secret has none.")
public record Variable(
    @Name("[A-Z][A-Z0-9_]*") Located<String> name,
    @Doc("Whether every cluster has a value for it, may have one, or gets one when it starts.")
        @Positional
        @Default("required")
        Located<Presence> presence,
    @Doc("The fact of the cluster it carries.") @Attribute("from") @Clause("from")
        @Nullable Located<VariableSource> source,
    @Doc("Its value where a cluster sets none.") @Attribute("default") @Clause("default")
        @Nullable Located<String> fallback,
    @Doc("The form its value must have.") @Clause("form") @Default("text")
        Located<VariableForm> form,
    @Doc("The only values it may have; any when left out.") @Attribute("one-of") @Clause("of")
        List<Located<String>> choices,
    @Doc("The secret that carries it in place of the `.env`.")
        @Clause("in")
        @Reference(Secret.class)
        @Nullable Located<String> secret,
    @Doc("Whether no two clusters may have the same value, or ranges that overlap.")
        @Default("false")
        Located<Boolean> distinct,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Variable {
    choices = List.copyOf(choices);
  }
}

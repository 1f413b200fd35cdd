package dev.soke.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A record that is a kind of the language: `word name clauses { attributes }`.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Kind {
  /// The word that begins a declaration.
  String value();

  /// What it is, in a sentence or two, for the reference and the editor.
  String doc();
}

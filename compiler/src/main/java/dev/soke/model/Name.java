package dev.soke.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The component that holds the name of a declaration, the first thing after the word of its kind.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Name {
  /// The pattern a name must match: by default a DNS label in lower case (RFC 1123), at least two
  /// characters, for many consumers refuse one.
  String value() default "[a-z](-?[a-z0-9])+";
}

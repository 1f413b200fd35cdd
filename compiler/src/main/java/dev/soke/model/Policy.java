package dev.soke.model;

/// What a plane does with a link that no rule names.
public enum Policy {
  DENY,
  ALLOW
}

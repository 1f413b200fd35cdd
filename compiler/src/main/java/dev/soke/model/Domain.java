package dev.soke.model;

/// What may be lost as one.
public enum Domain {
  /// A validator.
  VALIDATOR,
  /// Some validators.
  VALIDATORS,
  /// A host.
  HOST,
  /// Some hosts.
  HOSTS,
  /// A site.
  SITE,
  /// Some sites.
  SITES,
  /// A jurisdiction, with all that lies within it.
  JURISDICTION,
  /// Some jurisdictions.
  JURISDICTIONS,
  /// An operator.
  OPERATOR,
  /// Some operators.
  OPERATORS;

  /// The same without its plural.
  public Domain singular() {
    return switch (this) {
      case VALIDATOR, VALIDATORS -> VALIDATOR;
      case HOST, HOSTS -> HOST;
      case SITE, SITES -> SITE;
      case JURISDICTION, JURISDICTIONS -> JURISDICTION;
      case OPERATOR, OPERATORS -> OPERATOR;
    };
  }
}

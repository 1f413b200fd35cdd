package dev.soke.model;

/// What data are about, as law tells them apart.
public enum DataClass {
  /// People.
  PERSONAL,
  /// People, and of a sort that law guards more.
  SENSITIVE,
  /// Payments.
  PAYMENT,
  /// What a government holds or has others hold.
  GOVERNMENT,
  /// What anybody may read.
  PUBLIC
}

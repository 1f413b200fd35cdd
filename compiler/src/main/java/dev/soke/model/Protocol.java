package dev.soke.model;

/// What a connection speaks on the wire.
public enum Protocol {
  TCP,
  UDP,
  QUIC
}

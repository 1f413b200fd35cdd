package dev.soke.model;

/// How bad an incident was.
public enum IncidentSeverity {
  CRITICAL,
  HIGH,
  MEDIUM,
  LOW
}

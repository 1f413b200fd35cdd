package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a machine is told at its first start; PVE writes it, or a file says it.
@Kind(value = "cloud-init", doc = "What the machine is told at its first start.")
public record CloudInit(
    @Doc(
            "The storage for its drive, that of its first disk when left out; files go where they can.")
        @Nullable Located<String> storage,
    @Doc("The user whom it makes.") @Nullable Located<String> user,
    @Doc("The public keys that this user logs in with.") List<Located<String>> sshKeys,
    @Doc("A file below `files/` in place of all that PVE would write.")
        @Nullable Located<String> userData,
    @Doc("A file below `files/` beside what PVE writes.") @Nullable Located<String> vendorData,
    @Doc("A file below `files/` in place of the network that PVE writes.")
        @Nullable Located<String> networkData,
    @Doc("The packages it installs.") List<Located<String>> packages,
    Span span) {
  /// Copies what it is given.
  public CloudInit {
    sshKeys = List.copyOf(sshKeys);
    packages = List.copyOf(packages);
  }
}

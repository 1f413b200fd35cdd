package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;

/// Somebody whose signature on commits and images counts.
@Kind(value = "signer", doc = "Somebody whose signature counts, by the public half of an ssh key.")
public record Signer(
    @Name Located<String> name,
    @Doc("The public key: `ssh-ed25519` and its base64 text.") @Positional Located<String> key,
    String doc,
    Span span) {}

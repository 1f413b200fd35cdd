package dev.soke.seal;

import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What can be told of a sealed text from outside.
///
/// @param flaw what is wrong with it; null when it is sound
/// @param recipients the public keys it was sealed for
/// @param otherKeys whether a key of another make than age opens it too
/// @param names the names at the top of what is sealed
public record Sealing(
    @Nullable Flaw flaw, TreeSet<String> recipients, boolean otherKeys, TreeSet<String> names) {
  /// Reads a text that is meant to be sealed in a form.
  public static Sealing of(Form form, String text) {
    Envelope envelope = Reading.of(form, text).envelope();
    return new Sealing(
        new Inspection(form, text).flaw(),
        envelope.recipients(),
        envelope.hasOtherKeys(),
        envelope.names());
  }
}

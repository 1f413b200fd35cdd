package dev.soke.expand;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A function of the language. All of them are total: a call gives a value or says why not.
///
/// @param parameters the names of its parameters, for the reference; a last one with `…` repeats
/// @param least how many arguments it needs
/// @param most how many it takes
/// @param result what it gives, in words
/// @param doc what it does, one sentence
/// @param example a call and what it comes to, as `call = value`
public record Function(
    String name,
    List<String> parameters,
    int least,
    int most,
    String result,
    String doc,
    String example,
    Body body) {
  /// Copies what it is given.
  public Function {
    parameters = List.copyOf(parameters);
  }

  /// What a function computes.
  @FunctionalInterface
  public interface Body {
    /// The value, or null when the arguments are of the wrong kind.
    ///
    /// @throws Refused when no value exists for these arguments
    @Nullable Value of(List<Value> arguments) throws Refused;
  }

  /// There is no value for the arguments of a call.
  public static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String reason) {
      super(reason, null, false, false);
    }

    /// Why, in the words of a user.
    String reason() {
      return String.valueOf(getMessage());
    }
  }
}

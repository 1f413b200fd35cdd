package dev.soke.emit.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.Estates;
import dev.soke.emit.Artifact;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;
import org.kie.internal.io.ResourceFactory;

/// An engine of others reads the tables and answers as they say.
class DmnTest {
  private static final String ESTATE =
      """
      estate demo {}
      /// May a "customer" & a <friend> be served?
      decision admission {
        /// Where the customer is.
        input home-country of [ch, ee, "sg \\"port\\""]
        input amount within 0..1_000_000
        outcomes = [permit, review, refuse]
        row small then permit { where amount within 0..9_999 }
        row large then review {
          where home-country of [ch, ee]
          where amount within 10_000..1_000_000
        }
        row far then refuse {
          where home-country of ["sg \\"port\\""]
          where amount within 10_000..1_000_000
        }
      }
      """;

  private static String dmn = "";
  private static DMNRuntime runtime;
  private static DMNModel model;

  @BeforeAll
  static void load() {
    List<Artifact> artifacts = new DecisionEmitter().emit(Estates.of(ESTATE));
    dmn = artifacts.getFirst().text();
    runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(
                List.of(
                    ResourceFactory.newReaderResource(new StringReader(dmn))
                        .setSourcePath("a.dmn")))
            .getOrElseThrow(IllegalStateException::new);
    model = runtime.getModels().getFirst();
  }

  @Test
  void isValid() {
    List<String> messages =
        DMNValidatorFactory.newValidator()
            .validate(
                new StringReader(dmn),
                DMNValidator.Validation.VALIDATE_SCHEMA,
                DMNValidator.Validation.VALIDATE_MODEL,
                DMNValidator.Validation.VALIDATE_COMPILATION)
            .stream()
            .map(Object::toString)
            .toList();
    assertEquals(List.of(), messages);
  }

  @ParameterizedTest
  @CsvSource({
    "ch, 0, permit",
    "ch, 9999, permit",
    "ch, 10000, review",
    "ee, 1000000, review",
    "'sg \"port\"', 9999, permit",
    "'sg \"port\"', 10000, refuse",
  })
  void answersAsTheTableSays(String country, long amount, String answer) {
    DMNContext context = runtime.newContext();
    context.set("home-country", country);
    context.set("amount", amount);
    assertEquals(
        answer,
        runtime.evaluateAll(model, context).getDecisionResultByName("admission").getResult());
  }
}

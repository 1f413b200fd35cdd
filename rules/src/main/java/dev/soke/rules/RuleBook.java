package dev.soke.rules;

import dev.soke.check.Checks;
import dev.soke.check.Fact;
import dev.soke.check.Findings;
import dev.soke.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/// All rules, ready to judge. The build turns them into a class that is given to the engine as it
/// is, so no rule text is read and nothing is compiled at run time.
public final class RuleBook implements Checks {
  /// Names the generated class, whose own name changes with the rules.
  private static final String INDEX = "/META-INF/kie/dev.soke/soke-rules/drools-model";

  private final KieBase rules;

  private RuleBook(KieBase rules) {
    this.rules = rules;
  }

  /// The rules of this build. Costs about a tenth of a second; keep what it returns.
  public static RuleBook load() {
    try {
      Class<?> generated = Class.forName(modelName());
      Model model = (Model) generated.getDeclaredConstructor().newInstance();
      return new RuleBook(KieBaseBuilder.createKieBaseFromModel(model));
    } catch (ReflectiveOperationException | IOException broken) {
      throw new IllegalStateException("this build of Soke has no usable rules", broken);
    }
  }

  @Override
  public List<Diagnostic> check(List<Fact> facts) {
    Findings findings = new Findings();
    KieSession session = rules.newKieSession();
    try {
      session.setGlobal("findings", findings);
      facts.forEach(session::insert);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return findings.sorted();
  }

  private static String modelName() throws IOException {
    try (InputStream index = RuleBook.class.getResourceAsStream(INDEX)) {
      if (index == null) {
        throw new IOException("no " + INDEX);
      }
      return new String(index.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith("dev.soke."))
          .findFirst()
          .orElseThrow(() -> new IOException("no class in " + INDEX));
    }
  }
}

package dev.soke.cli;

import dev.soke.cli.report.DataText;
import dev.soke.view.EstateShape;
import java.util.List;
import org.apache.commons.cli.Options;

/// `soke schema`: what a resolved estate looks like to a machine.
final class SchemaCommand implements Command {
  @Override
  public String name() {
    return "schema";
  }

  @Override
  public String summary() {
    return "Prints the JSON schema of what `soke query --format json` prints of an estate.";
  }

  @Override
  public String arguments() {
    return "";
  }

  @Override
  public int most() {
    return 0;
  }

  @Override
  public Options options() {
    return new Options();
  }

  @Override
  public List<String> examples() {
    return List.of("soke schema");
  }

  @Override
  public int run(Invocation invocation) {
    invocation.console().out().print(DataText.of(EstateShape.document()));
    return Exit.CLEAN;
  }
}

package dev.soke.cli;

import dev.soke.cli.files.FreshFolder;
import dev.soke.cli.files.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.cli.Options;

/// `soke init`: a small estate to begin with.
final class InitCommand implements Command {
  private static final String FILE = "estate.soke";

  @Override
  public String name() {
    return "init";
  }

  @Override
  public String summary() {
    return "Writes a small estate to begin with into an empty folder.";
  }

  @Override
  public String arguments() {
    return "[DIR]";
  }

  @Override
  public int most() {
    return 1;
  }

  @Override
  public Options options() {
    return new Options();
  }

  @Override
  public List<String> examples() {
    return List.of("soke init", "soke init my-estate");
  }

  @Override
  public int run(Invocation invocation) throws Refused {
    List<String> arguments = invocation.arguments();
    String folder = arguments.isEmpty() ? "." : arguments.getFirst();
    FreshFolder.at(invocation.path(folder)).write(FILE, text());
    invocation.console().out().println("Written: " + FILE + " in " + folder + ".");
    invocation.console().out().println("Next     soke check " + folder);
    return Exit.CLEAN;
  }

  private static String text() {
    try (InputStream text = InitCommand.class.getResourceAsStream("init/" + FILE)) {
      return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

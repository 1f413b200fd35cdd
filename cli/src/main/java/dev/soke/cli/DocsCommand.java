package dev.soke.cli;

import dev.soke.cli.files.EstateFolder;
import dev.soke.cli.files.OutputFolder;
import dev.soke.cli.files.Refused;
import dev.soke.diagnostic.Code;
import dev.soke.emit.Artifact;
import dev.soke.emit.OutputTree;
import dev.soke.model.Estate;
import dev.soke.reference.EstatePages;
import dev.soke.reference.LanguagePages;
import dev.soke.source.Source;
import dev.soke.spelling.Count;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.cli.Options;

/// `soke docs`: the reference of the language, and the pages of an estate.
final class DocsCommand implements Command {
  @Override
  public String name() {
    return "docs";
  }

  @Override
  public String summary() {
    return "Writes the reference of the language, and with DIR the pages of an estate.";
  }

  @Override
  public String arguments() {
    return "[DIR] -o OUT";
  }

  @Override
  public int most() {
    return 1;
  }

  @Override
  public Options options() {
    return new Options().addOption(BuildCommand.output()).addOption(EstateArgument.overlay());
  }

  @Override
  public List<String> examples() {
    return List.of("soke docs -o out/docs", "soke docs examples/lucid -o out/docs");
  }

  @Override
  public int run(Invocation invocation) throws Refused {
    Path output = invocation.requiredPath("output");
    List<Artifact> pages = new ArrayList<>(below("reference", LanguagePages.all()));
    for (Code code : Code.values()) {
      pages.add(page("diagnostics/" + code + ".md", ExplainCommand.page(code)));
    }
    if (invocation.arguments().isEmpty()) {
      return write(invocation, OutputFolder.at(output), pages, List.of());
    }
    EstateArgument.Compiled compiled = EstateArgument.judge(invocation);
    EstateFolder folder = compiled.folder();
    Estate estate = QueryCommand.resolved(compiled);
    pages.addAll(below("estate", EstatePages.of(estate)));
    return write(invocation, OutputFolder.at(output, folder), pages, compiled.sources());
  }

  private static int write(
      Invocation invocation, OutputFolder folder, List<Artifact> pages, List<Source> sources)
      throws Refused {
    boolean changed = folder.write(OutputTree.of(pages), sources);
    String where = Count.of(pages.size(), "page") + " in " + folder.given();
    invocation.console().out().println((changed ? "Written: " : "Unchanged: ") + where + ".");
    return Exit.CLEAN;
  }

  private static List<Artifact> below(String folder, List<Artifact> pages) {
    return pages.stream()
        .map(it -> new Artifact(folder + "/" + it.path(), it.text(), it.origins(), null))
        .toList();
  }

  private static Artifact page(String path, String text) {
    int lines = (int) text.lines().count();
    return new Artifact(path, text, Collections.nCopies(lines, List.of()), null);
  }
}

package dev.soke.cli;

import dev.soke.cli.commit.Author;
import dev.soke.cli.commit.CommitRequest;
import dev.soke.cli.commit.CommitResult;
import dev.soke.cli.commit.CommitTime;
import dev.soke.cli.commit.EstateRepository;
import dev.soke.cli.commit.Provenance;
import dev.soke.cli.commit.RefMove;
import dev.soke.cli.commit.SourceCommit;
import dev.soke.cli.commit.Target;
import dev.soke.cli.files.Refused;
import dev.soke.model.Estate;
import dev.soke.model.Wave;
import dev.soke.spelling.Count;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// `soke commit`: builds an estate into the branches that reconcilers follow.
final class CommitCommand implements Command {
  @Override
  public String name() {
    return "commit";
  }

  @Override
  public String summary() {
    return "Builds an estate into the branches that reconcilers follow.";
  }

  @Override
  public String arguments() {
    return "[DIR] --repo R";
  }

  @Override
  public int most() {
    return 1;
  }

  @Override
  public Options options() {
    return FindingOptions.addTo(
        new Options()
            .addOption(
                Choices.option("repo", "R", "The bare repository; made when it does not exist."))
            .addOption(
                Choices.option("sign-key", "KEY", "An OpenSSH ed25519 key without a passphrase."))
            .addOption(Choices.option("name", "N", "The author; soke."))
            .addOption(Choices.option("email", "E", "The address of the author; soke@invalid."))
            .addOption(
                Choices.option(
                    "time", "T", "RFC 3339 or seconds since 1970; the source commit's.")));
  }

  @Override
  public List<String> examples() {
    return List.of(
        "soke commit examples/lucid --repo /srv/estate.git",
        "soke commit examples/lucid --repo /srv/estate.git --sign-key ~/.ssh/soke_ed25519");
  }

  @Override
  public int run(Invocation invocation) throws Refused {
    FindingOptions options = FindingOptions.of(invocation);
    Path place = invocation.requiredPath("repo");
    EstateArgument.folder(invocation).refuseRepository(place);
    EstateRepository repository = EstateRepository.at(place);
    Console console = invocation.console();
    EstateArgument.Compiled compiled = EstateArgument.compile(invocation, repository.previous());
    options.print(console, compiled.findings());
    Estate built = compiled.compilation().estate();
    if (built == null || !compiled.compilation().ok() || options.fails(compiled.findings())) {
      options.printForMachines(console, compiled.compilation(), _ -> {});
      if (options.people()) {
        console.out().println(CheckCommand.sum(compiled));
        console.out().println("Nothing was committed.");
      }
      return Exit.FINDINGS;
    }
    return tell(
        options, console, compiled, repository.commit(request(invocation, built, compiled)));
  }

  private static CommitRequest request(
      Invocation invocation, Estate built, EstateArgument.Compiled compiled) throws Refused {
    SourceCommit source = SourceCommit.of(compiled.folder().root());
    return new CommitRequest(
        compiled.compilation().outputs(),
        targets(built),
        new Provenance(Version.number(), source == null ? null : source.id()),
        new Author(
            invocation.value("name", Author.SOKE.name()),
            invocation.value("email", Author.SOKE.email())),
        time(invocation.value("time"), source),
        invocation.optionalPath("sign-key"));
  }

  private static Instant time(@Nullable String time, @Nullable SourceCommit source) throws Refused {
    if (time == null) {
      return CommitTime.of(source);
    }
    Instant given = CommitTime.parse(time);
    if (given == null) {
      throw Refused.usage(
          "`" + time + "` is not a time.",
          "Give seconds since 1970, or a time like `2030-01-31T12:00:00Z`.");
    }
    return given;
  }

  private static List<Target> targets(Estate estate) {
    return estate.clusters().keySet().stream()
        .map(cluster -> new Target(cluster, wave(estate, cluster)))
        .toList();
  }

  private static String wave(Estate estate, String cluster) {
    return estate.waves().values().stream()
        .filter(wave -> wave.clusters().stream().anyMatch(it -> it.value().equals(cluster)))
        .map(Wave::name)
        .map(Object::toString)
        .findFirst()
        .orElse("");
  }

  private static int tell(
      FindingOptions options,
      Console console,
      EstateArgument.Compiled compiled,
      CommitResult result)
      throws Refused {
    List<RefMove> moves =
        switch (result) {
          case CommitResult.Committed(List<RefMove> moved) -> moved;
          case CommitResult.Unchanged() -> List.of();
          case CommitResult.Refused(String reason, String hint) ->
              throw Refused.found(reason, hint);
        };
    options.printForMachines(console, compiled.compilation(), json -> committed(json, moves));
    if (options.people()) {
      moves.forEach(move -> console.out().println(line(move)));
      if (moves.isEmpty()) {
        console.out().println("No change, no commit.");
      }
    }
    return Exit.CLEAN;
  }

  private static void committed(JsonGenerator json, List<RefMove> moves) {
    json.writeArrayPropertyStart("moves");
    for (RefMove move : moves) {
      json.writeStartObject();
      json.writeStringProperty("ref", move.ref());
      json.writeStringProperty("old", move.oldId());
      json.writeStringProperty("new", move.newId());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String line(RefMove move) {
    String branch = move.ref().substring("refs/heads/".length());
    return branch + "  " + move.newId() + "  " + Count.of(move.files(), "file");
  }
}

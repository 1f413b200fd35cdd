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
import dev.soke.cli.report.Summary;
import dev.soke.model.Estate;
import dev.soke.model.Wave;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `soke commit`: builds an estate into the branches that reconcilers follow.
@Command(
    name = "commit",
    sortOptions = false,
    description = {
      "Builds an estate and commits it: `rendered/main` holds everything,",
      "`deploy/<cluster>` what that cluster follows. No change, no commit."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  soke commit examples/lucid --repo /srv/estate.git",
      "  soke commit examples/lucid --repo /srv/estate.git --sign-key ~/.ssh/soke_ed25519"
    })
final class CommitCommand extends SokeCommand {
  @Mixin private EstateArgument estate = new EstateArgument();

  @Option(
      names = "--repo",
      required = true,
      paramLabel = "R",
      description = "The bare repository; made when it does not exist.")
  private Path repository = Path.of(".");

  @Option(
      names = "--sign-key",
      paramLabel = "KEY",
      description = "An OpenSSH ed25519 key without a passphrase; commits are signed with it.")
  private @Nullable Path signKey;

  @Option(names = "--name", paramLabel = "N", description = "The author. (${DEFAULT-VALUE})")
  private String name = Author.SOKE.name();

  @Option(names = "--email", paramLabel = "E", description = "Its address. (${DEFAULT-VALUE})")
  private String email = Author.SOKE.email();

  @Option(
      names = "--time",
      paramLabel = "T",
      description = {
        "The time of the commits, RFC 3339 or seconds since 1970.",
        "When left out, that of the commit that holds the estate."
      })
  private @Nullable String time;

  @Mixin private FindingOptions options = new FindingOptions();

  @Override
  int run(Console console) throws Refused {
    EstateArgument.Compiled compiled = estate.compile();
    options.print(console, compiled.findings());
    Estate built = compiled.compilation().estate();
    if (built == null || !compiled.compilation().ok() || options.fails(compiled.findings())) {
      if (!options.json()) {
        console.out().println(CheckCommand.sum(compiled));
        console.out().println("Nothing was committed.");
      }
      return Exit.FINDINGS;
    }
    return tell(console, EstateRepository.at(repository).commit(request(built, compiled)));
  }

  private CommitRequest request(Estate built, EstateArgument.Compiled compiled) throws Refused {
    SourceCommit source = SourceCommit.of(compiled.folder().root());
    return new CommitRequest(
        compiled.compilation().outputs(),
        targets(built),
        new Provenance(Version.NUMBER, source == null ? null : source.id()),
        new Author(name, email),
        time(source),
        signKey);
  }

  private Instant time(@Nullable SourceCommit source) throws Refused {
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

  private int tell(Console console, CommitResult result) throws Refused {
    switch (result) {
      case CommitResult.Committed(List<RefMove> moves) -> {
        if (!options.json()) {
          moves.forEach(move -> console.out().println(line(move)));
        }
      }
      case CommitResult.Unchanged() -> {
        if (!options.json()) {
          console.out().println("No change, no commit.");
        }
      }
      case CommitResult.Refused(String reason, String hint) -> throw Refused.found(reason, hint);
    }
    return Exit.CLEAN;
  }

  private static String line(RefMove move) {
    String branch = move.ref().substring("refs/heads/".length());
    return branch + "  " + move.newId() + "  " + Summary.count(move.files(), "file");
  }
}

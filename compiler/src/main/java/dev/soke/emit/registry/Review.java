package dev.soke.emit.registry;

import dev.soke.emit.Artifact;
import dev.soke.emit.Markdown;
import dev.soke.emit.Template;
import dev.soke.registry.Change;
import dev.soke.registry.Draft;
import dev.soke.registry.Observed;
import dev.soke.registry.Plan;
import dev.soke.source.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/// `review.md` and `review.html`: what signers are to read before they sign, in plain words.
record Review(RegistryState state) {
  private static final Template MARKDOWN = new Template("registry-review.ftl");
  private static final Template HTML = new Template("registry-review.ftlh");

  /// A line of the table.
  public record Row(String profile, long version, String change, String when, String hash) {
    private Row with(UnaryOperator<String> words) {
      return new Row(words.apply(profile), version, change, when, hash);
    }
  }

  /// A plan.
  public record Sent(String word, String id, String sender, int operations) {}

  List<Artifact> artifacts() {
    List<Span> around = List.of(state.registry().name().span());
    Folder folder = new Folder(state);
    return List.of(
        MARKDOWN.artifact(folder.path("review.md"), values(Markdown::words), around),
        HTML.artifact(folder.path("review.html"), values(it -> it), around));
  }

  /// @param words what makes a text of the estate a word of the page
  private SequencedMap<String, Object> values(UnaryOperator<String> words) {
    Observed observed = Objects.requireNonNull(state.observed());
    SequencedMap<String, Object> values = new LinkedHashMap<>();
    values.put("registry", state.registry().name().value());
    values.put("chain", observed.chainId());
    values.put("address", observed.registry().checksummed());
    values.put("code", observed.codeHash().toString());
    values.put("block", observed.block().number());
    values.put("time", Instant.ofEpochSecond(observed.block().timestamp()).toString());
    values.put("rows", rows().stream().map(it -> it.with(words)).toList());
    values.put("plans", state.plans().stream().map(this::sent).toList());
    return values;
  }

  private Sent sent(Plan plan) {
    return new Sent(
        PlanFiles.word(plan),
        plan.id().toString(),
        state.sender(plan).checksummed(),
        plan.operations().size());
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Change change : state.changes()) {
      switch (change) {
        case Change.Unchanged it -> rows.add(row(it.name(), it, "", ""));
        case Change.Drift it -> rows.add(row(it.name(), it, it.problem(), ""));
        case Change.Publish it ->
            rows.add(row(it.name(), it, window(it.draft()), it.draft().contentHash().toString()));
        case Change.Revoke it ->
            rows.add(
                row(
                    it.name(),
                    it,
                    "from " + day(it.revocation().from()),
                    it.contentHash().toString()));
      }
    }
    return rows;
  }

  private static Row row(String name, Change change, String when, String hash) {
    return new Row(name, change.version(), change.word(), when, hash);
  }

  private static String window(Draft draft) {
    String from = "from " + day(draft.validFrom());
    return draft.validUntil() == 0 ? from : from + " until " + day(draft.validUntil());
  }

  private static String day(long seconds) {
    return Instant.ofEpochSecond(seconds).toString();
  }
}

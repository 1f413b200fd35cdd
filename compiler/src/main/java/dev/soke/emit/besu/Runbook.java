package dev.soke.emit.besu;

import dev.soke.analysis.chain.Quorum;
import dev.soke.emit.Artifact;
import dev.soke.emit.Markdown;
import dev.soke.emit.Template;
import dev.soke.model.Node;
import dev.soke.model.NodeRole;
import dev.soke.source.Located;
import dev.soke.source.Span;
import dev.soke.spelling.Count;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// `RUNBOOK.md`: how a validator joins and leaves, in the numbers of this chain.
record Runbook(Place place) {
  private static final Template TEMPLATE = new Template("besu-runbook.ftl");

  /// A validator, as the template sees it.
  public record Line(String name, String account, String site, String host, List<Span> origins) {}

  /// A time server, as the template sees it.
  public record Clock(String name, List<Span> origins) {}

  Artifact artifact() {
    List<Node> validators = place.nodes().having(NodeRole.VALIDATOR);
    SequencedMap<String, Object> values = new LinkedHashMap<>();
    values.put("chain", place.chain().name().value());
    values.put("id", place.chain().id().value());
    values.put("hash", place.genesis().block().hash().toString());
    values.put("contract", place.chain().qbft().validatorContract() != null);
    values.put("validators", validators.stream().map(Runbook::line).toList());
    values.put("ntp", place.chain().ntp().stream().map(Runbook::clock).toList());
    Quorum now = new Quorum(validators.size());
    values.put("now", now);
    values.put("all", Count.of(validators.size(), "validator"));
    values.put("silent", Count.of(now.silent(), "validator"));
    values.put("more", new Quorum(validators.size() + 1));
    values.put("fewer", new Quorum(Math.max(0, validators.size() - 1)));
    return TEMPLATE.artifact(place.path("RUNBOOK.md"), values, List.of(place.span()));
  }

  private static Clock clock(Located<String> server) {
    return new Clock(Markdown.words(server.value()), List.of(server.span()));
  }

  private static Line line(Node node) {
    return new Line(
        node.name().value(),
        node.key().value().address().checksummed(),
        node.site().value(),
        Markdown.words(node.host().value()),
        List.of(node.name().span(), node.key().span()));
  }
}

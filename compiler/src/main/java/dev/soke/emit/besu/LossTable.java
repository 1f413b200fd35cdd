package dev.soke.emit.besu;

import dev.soke.analysis.chain.Losses;
import dev.soke.analysis.chain.Quorum;
import dev.soke.emit.Artifact;
import dev.soke.emit.Markdown;
import dev.soke.emit.Template;
import dev.soke.model.Domain;
import dev.soke.model.Node;
import dev.soke.model.NodeRole;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// `LOSSES.md`: what the chain lives through, and what stops or forks it, with the sums.
record LossTable(Place place) {
  private static final Template TEMPLATE = new Template("besu-losses.ftl");
  private static final List<Domain> DOMAINS =
      List.of(Domain.VALIDATOR, Domain.HOST, Domain.SITE, Domain.JURISDICTION, Domain.OPERATOR);

  /// What can be lost as one, as the template sees it.
  ///
  /// @param word such as `host`
  /// @param most how many of them may be lost, the largest first, while blocks go on
  public record Section(String word, int most, List<Line> lines) {}

  /// One of them.
  ///
  /// @param left the validators that are left without it
  /// @param stops whether those are too few
  /// @param forks whether its validators could bring about two blocks of one height together
  public record Line(
      String name, int validators, int left, boolean stops, boolean forks, List<Span> origins) {}

  Artifact artifact() {
    List<Node> validators = place.nodes().having(NodeRole.VALIDATOR);
    SequencedMap<String, Object> values = new LinkedHashMap<>();
    values.put("chain", place.chain().name().value());
    values.put("now", new Quorum(validators.size()));
    values.put(
        "sections",
        DOMAINS.stream().filter(this::isTold).map(it -> section(it, validators)).toList());
    return TEMPLATE.artifact(place.path("LOSSES.md"), values, List.of(place.span()));
  }

  private Section section(Domain domain, List<Node> validators) {
    Losses losses = Losses.of(place.nodes(), domain);
    Quorum quorum = new Quorum(validators.size());
    List<Line> lines = new ArrayList<>();
    for (Losses.Share share : losses.shares()) {
      int left = quorum.validators() - share.validators();
      lines.add(
          new Line(
              Markdown.words(share.name()),
              share.validators(),
              left,
              left < quorum.needed(),
              share.validators() > quorum.faulty(),
              origins(validators, domain, share.name())));
    }
    int most = 0;
    while (most < losses.shares().size()
        && Losses.held(losses.worst(most + 1L)) <= quorum.silent()) {
      most++;
    }
    return new Section(Place.word(domain), most, lines);
  }

  /// Nothing is known of jurisdictions where no site says where it lies.
  private boolean isTold(Domain domain) {
    return domain != Domain.JURISDICTION || !place.nodes().laws().isEmpty();
  }

  private List<Span> origins(List<Node> validators, Domain domain, String name) {
    return validators.stream()
        .filter(node -> Losses.name(place.nodes(), node, domain).equals(name))
        .map(node -> node.name().span())
        .toList();
  }
}

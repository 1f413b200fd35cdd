package dev.soke.check;

import dev.soke.analysis.chain.ChainNodes;
import dev.soke.analysis.chain.Placement;
import dev.soke.diagnostic.Edit;
import dev.soke.diagnostic.Fix;
import dev.soke.diagnostic.Grade;
import dev.soke.model.Domain;
import dev.soke.model.Estate;
import dev.soke.model.Loss;
import dev.soke.model.Survival;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The moves of validators to other hosts that make a chain live through a loss, as edits.
record Moves(Estate estate, ChainNodes nodes, Survival survival) {
  /// The fix; null when it is not hosts that are lost, or no moves can help. It is safe as long as
  /// every host it names is there.
  @Nullable Fix fix(int bears) {
    boolean hosts = survival.domain().value().singular() == Domain.HOST;
    if (!hosts || survival.loss().value() == Loss.FAULTY) return null;
    SequencedMap<String, String> sites = sites();
    List<Placement.Move> moves =
        Placement.of(nodes, sites.sequencedKeySet(), survival.count().value(), bears);
    if (moves == null || moves.isEmpty()) return null;
    boolean known = moves.stream().noneMatch(Placement.Move::isNew);
    List<Edit> edits = new ArrayList<>();
    moves.forEach(move -> addEdits(edits, move, sites));
    return new Fix(title(moves), known ? Grade.SAFE : Grade.PLACEHOLDERS, edits);
  }

  /// The hosts that validators may be moved to, with their sites: those that other nodes stand on,
  /// and those that are declared.
  private SequencedMap<String, String> sites() {
    SequencedMap<String, String> sites = Placement.sites(nodes.nodes());
    estate
        .hosts()
        .forEach((name, host) -> {
          if (host.site() != null) sites.putIfAbsent(name, host.site().value());
        });
    return sites;
  }

  private static void addEdits(
      List<Edit> edits, Placement.Move move, SequencedMap<String, String> sites) {
    edits.add(new Edit(move.node().host().span(), move.host()));
    String site = sites.get(move.host());
    if (site != null && !site.equals(move.node().site().value())) {
      edits.add(new Edit(move.node().site().span(), site));
    }
  }

  private static String title(List<Placement.Move> moves) {
    return "move "
        + moves.stream()
            .map(move -> "`" + move.node().name() + "` to `" + move.host() + "`")
            .collect(Collectors.joining(", "));
  }
}

package dev.soke;

import dev.soke.analysis.chain.BesuVersion;
import dev.soke.change.Difference;
import dev.soke.check.Checks;
import dev.soke.check.Fact;
import dev.soke.check.OnSettings;
import dev.soke.check.SettingFacts;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.source.Source;
import dev.soke.source.Span;
import dev.soke.toml.ConfigFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Judges a `config.toml` that others wrote, by the same rules as the nodes of an estate.
///
/// @param checks what judges
/// @param version the version of Besu that is to read it
/// @param genesis the genesis file of its chain; null when nobody says which
public record ConfigJudge(Checks checks, BesuVersion version, @Nullable String genesis) {
  /// The findings, sorted. A file that is no TOML is judged no further.
  public List<Diagnostic> judge(Source source) {
    ConfigFile file = ConfigFile.read(source);
    List<Fact> facts = new ArrayList<>();
    file.faults().forEach(it -> facts.add(fault(source, it)));
    if (facts.isEmpty()) {
      facts.addAll(SettingFacts.of(source.path(), file.settings(), version));
      facts.add(
          new OnSettings.Owner(
              source.path(), true, "", isFree(), hasBlobs(), -1, new Span(source, 0, 0)));
    }
    return checks.check(facts);
  }

  private static Fact fault(Source source, ConfigFile.Fault fault) {
    String twice = fault.twice();
    return twice == null
        ? new OnSettings.NoToml(source.path(), fault.span())
        : new OnSettings.Twice(twice, fault.span());
  }

  private boolean isFree() {
    return genesis != null && Difference.valueIn(genesis, "config/zerobasefee").equals("true");
  }

  private boolean hasBlobs() {
    return genesis == null || !Difference.valueIn(genesis, "config/cancuntime").isEmpty();
  }
}

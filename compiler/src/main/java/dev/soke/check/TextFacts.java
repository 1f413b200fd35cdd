package dev.soke.check;

import dev.soke.analysis.Misread;
import dev.soke.model.Cluster;
import dev.soke.model.Environment;
import dev.soke.model.Estate;
import dev.soke.model.Health;
import dev.soke.model.Mount;
import dev.soke.model.Service;
import dev.soke.model.Setting;
import dev.soke.model.Store;
import dev.soke.model.Variable;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Texts that are written into files which others read: the prefix of labels, and whatever of the
/// user's goes into a compose file or a `.env`.
final class TextFacts {
  private static final int LONGEST_PREFIX = 128;
  private static final Pattern PREFIX =
      Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)+");
  private static final Pattern TAKEN =
      Pattern.compile("(?:com\\.docker|io\\.docker|org\\.dockerproject)(?:\\..*)?");

  private final List<Fact> facts = new ArrayList<>();

  private TextFacts() {}

  static List<Fact> of(Estate estate) {
    TextFacts texts = new TextFacts();
    texts.addPrefix(estate.header().labelPrefix());
    estate.services().values().forEach(texts::addService);
    for (Store store : estate.stores().values()) {
      texts.add(store.name().value(), store.path());
    }
    for (Cluster cluster : estate.clusters().values()) {
      texts.addSettings(cluster.name().value(), cluster.env());
    }
    Environment environment = estate.environment();
    if (environment != null) {
      for (Variable variable : environment.variables()) {
        texts.add(EnvironmentFacts.OWNER, variable.fallback());
      }
    }
    return texts.facts;
  }

  private void addService(Service service) {
    String name = service.name().value();
    service.command().forEach(it -> add(name, it));
    Health health = service.health();
    if (health != null) {
      health.exec().words().forEach(it -> add(name, it));
    }
    service.scratch().forEach(it -> add(name, it));
    for (Mount mount : service.mounts()) {
      add(name, mount.source());
      add(name, mount.target());
    }
    addSettings(name, service.env());
  }

  private void addSettings(String owner, List<Setting> settings) {
    settings.forEach(it -> add(owner, it.value()));
  }

  private void add(String owner, @Nullable Located<String> text) {
    Misread.Mark mark = text == null ? null : Misread.in(text.value());
    if (text != null && mark != null) {
      facts.add(new OnConfigs.MisreadText(owner, mark.sign(), mark.as(), text.span()));
    }
  }

  private void addPrefix(Located<String> prefix) {
    String text = prefix.value();
    String problem = "";
    if (TAKEN.matcher(text).matches()) {
      problem = "the engine keeps it for itself";
    } else if (!PREFIX.matcher(text).matches() || text.length() > LONGEST_PREFIX) {
      problem = "not a domain written backwards";
    }
    if (!problem.isEmpty()) {
      facts.add(new OnConfigs.PrefixProblem(text, problem, prefix.span()));
    }
  }
}

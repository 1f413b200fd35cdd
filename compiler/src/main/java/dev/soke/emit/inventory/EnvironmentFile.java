package dev.soke.emit.inventory;

import dev.soke.analysis.ClusterEnvironment;
import dev.soke.emit.Artifact;
import dev.soke.emit.ClusterFolder;
import dev.soke.emit.Deployment;
import dev.soke.emit.Template;
import dev.soke.model.Secret;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// `clusters/<id>/.env`: the variables of the estate in their declared order, then those that
/// compose itself reads. A secret has no value here, only a word on where it is.
record EnvironmentFile(Deployment deployment) {
  private static final Template TEMPLATE = new Template("env.ftl");

  /// A line of the file, as the template sees it.
  ///
  /// @param secret where the value is kept, from the root of the output; empty when `value` is it
  /// @param value ready to stand after the equals sign
  public record Line(String name, String value, String secret, List<Span> origins) {}

  Artifact artifact() {
    List<Line> lines = new ArrayList<>(declared());
    List<Span> cluster = List.of(deployment.cluster().name().span());
    if (ClusterFolder.variable(deployment.estate()).equals(ClusterFolder.UNDECLARED)) {
      lines.add(line(ClusterFolder.UNDECLARED, deployment.name(), cluster));
    }
    lines.add(line("COMPOSE_PROJECT_NAME", deployment.projectName(), cluster));
    lines.add(profiles());
    SequencedMap<String, Object> values = new LinkedHashMap<>();
    values.put("lines", lines);
    return TEMPLATE.artifact("clusters/" + deployment.name() + "/.env", values, cluster);
  }

  private List<Line> declared() {
    List<Line> lines = new ArrayList<>();
    for (ClusterEnvironment.Entry entry : deployment.environment().entries()) {
      Located<String> name = entry.variable().name();
      Located<String> value = entry.value();
      Secret secret = entry.secret();
      if (secret != null) {
        List<Span> origins = List.of(name.span(), secret.name().span());
        lines.add(new Line(name.value(), "", secret.path(deployment.name()), origins));
      } else if (value != null) {
        lines.add(line(name.value(), value.value(), List.of(value.span(), name.span())));
      }
    }
    return lines;
  }

  private Line profiles() {
    List<Located<String>> profiles = deployment.profiles();
    List<Span> origins = new ArrayList<>(List.of(deployment.cluster().name().span()));
    profiles.forEach(profile -> origins.add(profile.span()));
    String names = String.join(",", profiles.stream().map(Located::value).toList());
    return line("COMPOSE_PROFILES", names, origins);
  }

  private static Line line(String name, String value, List<Span> origins) {
    return new Line(name, Dotenv.quoted(value), "", origins);
  }
}

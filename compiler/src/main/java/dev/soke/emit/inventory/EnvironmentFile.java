package dev.soke.emit.inventory;

import dev.soke.analysis.ClusterEnvironment;
import dev.soke.emit.Artifact;
import dev.soke.emit.ClusterFolder;
import dev.soke.emit.Deployment;
import dev.soke.emit.Template;
import dev.soke.model.Secret;
import dev.soke.model.Variable;
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
  /// @param elsewhere why the value is not in the file; empty when `value` is it
  /// @param value ready to stand after the equals sign
  public record Line(String name, String value, String elsewhere, List<Span> origins) {}

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
        String from = "from " + secret.path(deployment.name()) + ", never in this file";
        lines.add(new Line(name.value(), "", from, origins));
      } else if (value != null) {
        lines.add(line(name.value(), value.value(), List.of(value.span(), name.span())));
      } else {
        lines.add(new Line(name.value(), "", reason(entry.variable()), List.of(name.span())));
      }
    }
    return lines;
  }

  private static String reason(Variable variable) {
    return switch (variable.presence().value()) {
      case GENERATED -> "generated when the cluster starts, never in this file";
      case OPTIONAL -> "optional, not set here";
      case REQUIRED -> throw new IllegalStateException("a check finds what has no value");
    };
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

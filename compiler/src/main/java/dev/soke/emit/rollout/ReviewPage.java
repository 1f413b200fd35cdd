package dev.soke.emit.rollout;

import dev.soke.analysis.SecretDemand;
import dev.soke.analysis.StartTime;
import dev.soke.emit.Artifact;
import dev.soke.emit.Declared;
import dev.soke.emit.Deployment;
import dev.soke.emit.Template;
import dev.soke.emit.Times;
import dev.soke.model.Accept;
import dev.soke.model.Cluster;
import dev.soke.model.Estate;
import dev.soke.model.Image;
import dev.soke.model.Port;
import dev.soke.model.Profile;
import dev.soke.model.Service;
import dev.soke.model.Wave;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// `clusters/<id>/REVIEW.md`: what a cluster is, on one page for whoever approves a change of it.
record ReviewPage(Deployment deployment, @Nullable Wave wave) {
  private static final Template TEMPLATE = new Template("review.ftl");

  Artifact artifact() {
    Span cluster = deployment.cluster().name().span();
    SequencedMap<String, Object> values = new LinkedHashMap<>();
    values.put("cluster", Line.of(deployment.name(), cluster));
    values.put("facts", facts());
    values.put("services", deployment.services().stream().map(this::service).toList());
    values.put("ports", ports());
    values.put("onions", onions());
    values.put("secrets", deployment.secrets().stream().map(this::secret).toList());
    values.put("gates", gates());
    values.put("checks", checks());
    return TEMPLATE.artifact(
        "clusters/" + deployment.name() + "/REVIEW.md", values, List.of(cluster));
  }

  private List<Line> facts() {
    Cluster cluster = deployment.cluster();
    List<Line> facts = new ArrayList<>();
    facts.add(Line.of("Site: " + cluster.site(), cluster.site().span()));
    facts.add(line("Profiles", deployment.profiles()));
    facts.add(line("Planes", deployment.planeNames()));
    if (wave != null) {
      facts.add(Line.of("Wave: " + wave.name(), wave.name().span()));
    }
    String time = Times.words(StartTime.of(deployment.estate(), deployment.closure()));
    facts.add(Line.of("Healthy within: " + time, cluster.name().span()));
    return facts;
  }

  private static Line line(String what, List<Located<String>> names) {
    return new Line(
        Line.of(what + ": " + joined(names)).words(), names.stream().map(Located::span).toList());
  }

  private static String joined(List<Located<String>> names) {
    return names.isEmpty()
        ? "none"
        : names.stream().map(Located::value).collect(Collectors.joining(", "));
  }

  private Line service(Service service) {
    Image image = Declared.in(deployment.estate().images(), service.image());
    String reference = image.reference().value();
    String digest = reference.substring(reference.indexOf('@') + 1);
    return Line.of(
        service.name() + " on " + joined(service.planes()) + ": " + image.name() + " " + digest,
        service.name().span(),
        image.reference().span());
  }

  private List<Line> ports() {
    List<Line> ports = new ArrayList<>();
    for (Service service : deployment.services()) {
      for (Port port : service.ports()) {
        if (port.host() != null) {
          ports.add(
              Line.of(
                  port.bind() + ":" + port.host() + " leads to " + service.name(), port.span()));
        }
      }
    }
    return ports;
  }

  private List<Line> onions() {
    return deployment.cluster().onions().stream()
        .map(it -> Line.of(it.plane() + ": " + it.host(), it.span()))
        .toList();
  }

  private Line secret(SecretDemand demand) {
    boolean sealed = deployment.estate().contents().sealed().containsKey(demand.path());
    String from = sealed ? ", as sealed in the estate" : "";
    List<Located<String>> consumers = demand.consumers().stream().map(Service::name).toList();
    return Line.of(
        demand.path() + " for " + joined(consumers) + from,
        demand.secret().name().span(),
        demand.cluster().name().span());
  }

  private List<Line> gates() {
    if (wave == null) {
      return List.of();
    }
    GateList list = new GateList(deployment.estate(), wave);
    return list.gates().stream()
        .map(it -> Line.of(it.name() + ": " + list.words(it), it.name().span()))
        .toList();
  }

  private List<Line> checks() {
    List<Line> checks = new ArrayList<>();
    Estate estate = deployment.estate();
    for (Profile profile : deployment.closure().profiles()) {
      for (Accept accept : profile.accepts()) {
        Located<String> service = Declared.in(estate.metrics(), accept.metric()).service();
        String by = " (" + accept.metric() + " of " + service + ")";
        checks.add(Line.of(profile.name() + ": " + accept.claim() + by, accept.name().span()));
      }
    }
    return checks;
  }
}

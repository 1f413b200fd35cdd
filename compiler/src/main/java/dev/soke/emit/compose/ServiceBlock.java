package dev.soke.emit.compose;

import dev.soke.analysis.Sidecars;
import dev.soke.emit.Data;
import dev.soke.emit.Declared;
import dev.soke.model.Access;
import dev.soke.model.Health;
import dev.soke.model.Mount;
import dev.soke.model.Secret;
import dev.soke.model.Service;
import dev.soke.model.Setting;
import dev.soke.model.Store;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// One service of a compose file. Nothing in it changes unless the service itself does: compose
/// replaces a container whose block differs.
record ServiceBlock(Scope scope, Service service) {
  Data data() {
    Data.MappingBuilder block = Data.mapping(service.name().span());
    block
        .put("image", image())
        .put("pull_policy", Data.text("missing"))
        .putUnlessEmpty("command", literals(service.command()))
        .putUnlessEmpty("profiles", Data.texts(scope.profiles(service)));
    Hardening.put(block, service);
    if (service.health() != null) {
      block.put("healthcheck", health(service.health()));
    }
    block
        .putUnlessEmpty("depends_on", after())
        .putUnlessEmpty("environment", environment())
        .putUnlessEmpty("env_file", environmentFiles())
        .putUnlessEmpty("configs", Configs.of(scope, service))
        .putUnlessEmpty("secrets", secrets())
        .putUnlessEmpty("volumes", volumes());
    Attachments.put(block, scope, service);
    return block.build();
  }

  private Data image() {
    Located<String> reference = Declared.in(scope.estate().images(), service.image()).reference();
    return Data.text(reference.value(), service.image().span(), reference.span());
  }

  private static Data literals(List<Located<String>> words) {
    return Data.sequence(words.stream().map(ServiceBlock::literal).toList());
  }

  private static Data literal(Located<String> word) {
    return Data.text(Dollars.literal(word.value()), word.span());
  }

  private static Data health(Health health) {
    List<Data> test = new ArrayList<>();
    test.add(Data.text(health.exec().shell() ? "CMD-SHELL" : "CMD", health.span()));
    health.exec().words().forEach(word -> test.add(literal(word)));
    return Data.mapping(health.span())
        .put("test", Data.sequence(test))
        .put(
            "interval",
            Data.text(Amounts.time(health.interval().value()), health.interval().span()))
        .put("timeout", Data.text(Amounts.time(health.timeout().value()), health.timeout().span()))
        .put("retries", Data.whole(health.retries().value(), health.retries().span()))
        .put(
            "start_period",
            Data.text(Amounts.time(health.startPeriod().value()), health.startPeriod().span()))
        .build();
  }

  /// Those it names, then the sidecars without which nothing of it leaves its planes.
  private Data after() {
    SequencedMap<String, List<Span>> awaited = new LinkedHashMap<>();
    addRunning(awaited, service.after());
    addRunning(awaited, Sidecars.awaited(scope.estate(), service));
    Data.MappingBuilder after = Data.mapping();
    awaited.forEach((name, spans) -> {
      Data.Entry entry = new Data.Entry("condition", condition(name));
      after.put(name, new Data.Mapping(List.of(entry), spans));
    });
    return after.build();
  }

  private Data condition(String name) {
    Service awaited = scope.estate().services().get(name);
    boolean ends = awaited != null && awaited.oneShot().value();
    return Data.text(ends ? "service_completed_successfully" : "service_healthy");
  }

  private void addRunning(
      SequencedMap<String, List<Span>> awaited, List<Located<String>> services) {
    for (Located<String> other : services) {
      if (scope.runs(other)) {
        awaited.computeIfAbsent(other.value(), _ -> new ArrayList<>()).add(other.span());
      }
    }
  }

  private Data environment() {
    Data.MappingBuilder environment = Data.mapping();
    for (Setting setting : service.env()) {
      Data value = scope.value(setting);
      if (value != null) environment.put(setting.name().value(), value);
    }
    return environment.build();
  }

  private Data environmentFiles() {
    List<Data> files = new ArrayList<>();
    for (Located<String> name : service.secrets()) {
      Secret secret = Declared.in(scope.estate().secrets(), name);
      if (SecretFiles.isEnvironment(secret)) {
        files.add(SecretFiles.path(secret, scope, name.span()));
      }
    }
    return Data.sequence(files);
  }

  private Data secrets() {
    List<Located<String>> mounted = new ArrayList<>(service.secrets());
    mounted.removeIf(
        name -> SecretFiles.isEnvironment(Declared.in(scope.estate().secrets(), name)));
    return Data.texts(mounted);
  }

  private static Data mount(Mount mount) {
    return Data.mapping(mount.span())
        .put("type", Data.text("bind"))
        .put("source", literal(mount.source()))
        .put("target", literal(mount.target()))
        .put("read_only", Data.flag(mount.mode().value() == Access.READ, mount.mode().span()))
        .build();
  }

  /// In the long form: in the short one a colon in the path would mean something else.
  private Data volumes() {
    List<Data> volumes = new ArrayList<>();
    for (Store store : scope.estate().stores().values()) {
      if (store.keeper().equals(service.name())) {
        volumes.add(
            Data.mapping(store.name().span())
                .put("type", Data.text("volume"))
                .put("source", Data.text(store.name()))
                .put("target", literal(store.path()))
                .build());
      }
    }
    service.mounts().forEach(it -> volumes.add(mount(it)));
    return Data.sequence(volumes);
  }
}

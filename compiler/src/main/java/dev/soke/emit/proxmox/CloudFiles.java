package dev.soke.emit.proxmox;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Yaml;
import dev.soke.model.CloudInit;
import dev.soke.source.Located;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// `snippets/`: what cloud-init tells a machine, each file beside the scripts that bring it to its
/// storage.
record CloudFiles(Snippets snippets) {
  private static final String HEAD = "#cloud-config\n";

  static List<Artifact> of(Place place, Machine machine) {
    Snippets snippets = Snippets.of(place, machine);
    return snippets == null ? List.of() : new CloudFiles(snippets).artifacts();
  }

  private List<Artifact> artifacts() {
    CloudInit said = snippets.cloudInit();
    List<Artifact> files = new ArrayList<>();
    addFile(files, "user", said.userData());
    if (!addFile(files, "vendor", said.vendorData()) && snippets.hasVendor()) {
      files.add(vendor(said));
    }
    if (!addFile(files, "network", said.networkData()) && snippets.hasNetwork()) {
      files.add(network());
    }
    return files;
  }

  private String path(String what) {
    return snippets.place().path("snippets/" + snippets.file(what));
  }

  /// Adds a file of the estate as people wrote it; false where there is none.
  private boolean addFile(List<Artifact> files, String what, @Nullable Located<String> named) {
    Source source = named == null ? null : Snippets.source(snippets.place().estate(), named);
    if (named == null || source == null) {
      return false;
    }
    int lines = (int) source.text().lines().count();
    List<List<Span>> origins = new ArrayList<>();
    for (int line = 0; line < lines; line++) {
      origins.add(List.of(named.span()));
    }
    files.add(new Artifact(path(what), source.text(), origins, null));
    return true;
  }

  /// Cloud-init reads nothing that does not begin so.
  private Artifact vendor(CloudInit said) {
    Data root =
        Data.mapping(said.span())
            .put("package_update", Data.flag(true))
            .put("packages", Data.texts(said.packages()))
            .build();
    Artifact file = Yaml.artifact(path("vendor"), root, "proxmox-vendor.schema.json");
    List<List<Span>> origins = new ArrayList<>(file.origins());
    origins.addFirst(List.of(said.span()));
    return new Artifact(file.path(), HEAD + file.text(), origins, file.schema());
  }

  private Artifact network() {
    Data.MappingBuilder ethernets = Data.mapping();
    Wire.all(snippets.machine()).forEach(it -> ethernets.put("eth" + it.index(), ethernet(it)));
    Data root =
        Data.mapping(snippets.cloudInit().span())
            .put("version", Data.whole(2))
            .put("ethernets", ethernets.build())
            .build();
    return Yaml.artifact(path("network"), root, "proxmox-network.schema.json");
  }

  private Data ethernet(Wire wire) {
    Data.MappingBuilder ethernet =
        Data.mapping(wire.origins().toArray(Span[]::new))
            .put("match", Data.mapping().put("macaddress", Data.text(lower(wire.mac()))).build())
            .put("set-name", Data.text("eth" + wire.index()));
    String address = wire.address();
    if (address == null) {
      ethernet.put("dhcp4", Data.flag(true));
    } else {
      ethernet.put("addresses", Data.sequence(List.of(Data.text(address))));
      putWayOut(ethernet, wire);
    }
    Long mtu = wire.mtu();
    if (mtu != null) {
      ethernet.put("mtu", Data.whole(mtu));
    }
    return ethernet.build();
  }

  private void putWayOut(Data.MappingBuilder ethernet, Wire wire) {
    String gateway = wire.gateway();
    if (gateway != null) {
      Data route =
          Data.mapping().put("to", Data.text("default")).put("via", Data.text(gateway)).build();
      ethernet.put("routes", Data.sequence(List.of(route)));
      ethernet.putUnlessEmpty("nameservers", resolvers());
    }
  }

  private Data resolvers() {
    Data.MappingBuilder resolvers = Data.mapping();
    String domain = Wire.domain(snippets.machine());
    if (domain != null) {
      resolvers.put("search", Data.sequence(List.of(Data.text(domain))));
    }
    List<Data> addresses =
        Wire.resolvers(snippets.machine()).stream().map(it -> Data.text(it)).toList();
    return resolvers.putUnlessEmpty("addresses", Data.sequence(addresses)).build();
  }

  private static String lower(String mac) {
    return mac.toLowerCase(Locale.ROOT);
  }
}

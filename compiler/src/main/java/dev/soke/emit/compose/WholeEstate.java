package dev.soke.emit.compose;

import dev.soke.emit.ClusterFolder;
import dev.soke.emit.Data;
import dev.soke.model.Environment;
import dev.soke.model.Estate;
import dev.soke.model.Plane;
import dev.soke.model.Profile;
import dev.soke.model.Service;
import dev.soke.model.Setting;
import dev.soke.model.Variable;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The one file that every site can run: what differs between clusters comes from their `.env`.
record WholeEstate(Estate estate) implements Scope {
  @Override
  public Data projectName() {
    return Data.text(estate.header().name());
  }

  @Override
  public Collection<Service> services() {
    return estate.services().values();
  }

  @Override
  public Collection<Plane> planes() {
    return estate.planes().values();
  }

  @Override
  public List<Located<String>> profiles(Service service) {
    List<Located<String>> profiles = new ArrayList<>();
    if (!service.always().value()) {
      for (Profile profile : estate.profiles().values()) {
        for (Located<String> member : profile.services()) {
          if (member.equals(service.name())) {
            profiles.add(new Located<>(profile.name().value(), member.span()));
          }
        }
      }
    }
    return profiles;
  }

  @Override
  public Data value(Setting setting) {
    String text = Dollars.replaced(setting.value().value(), this::demanded);
    return Data.text(text, setting.value().span());
  }

  @Override
  public String clusterFolder() {
    return Demand.set(ClusterFolder.variable(estate));
  }

  private @Nullable String demanded(String name) {
    Environment environment = estate.environment();
    if (environment == null) return null;
    for (Variable variable : environment.variables()) {
      boolean known = variable.name().value().equals(name) && variable.secret() == null;
      if (known) return Demand.of(variable);
    }
    return null;
  }
}

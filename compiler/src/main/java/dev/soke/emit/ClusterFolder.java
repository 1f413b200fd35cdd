package dev.soke.emit;

import dev.soke.model.Environment;
import dev.soke.model.Estate;
import dev.soke.model.Variable;
import dev.soke.model.VariableSource;

/// How a text that serves every cluster names the folder of one.
public final class ClusterFolder {
  /// The variable that every `.env` carries where the estate declares none for it.
  public static final String UNDECLARED = "SOKE_CLUSTER";

  private ClusterFolder() {}

  /// The variable whose value in every `.env` is the name of the cluster.
  public static String variable(Estate estate) {
    Environment environment = estate.environment();
    if (environment != null) {
      for (Variable variable : environment.variables()) {
        if (variable.source() != null && variable.source().value() == VariableSource.CLUSTER) {
          return variable.name().value();
        }
      }
    }
    return UNDECLARED;
  }
}

package dev.soke.cli;

import dev.soke.cli.files.Refused;
import dev.soke.emit.registry.RegistryState;
import dev.soke.emit.registry.RegistryState.Planned;
import dev.soke.model.Estate;
import dev.soke.model.Registry;
import java.io.PrintWriter;
import java.util.List;

/// `soke chain plan`: what each registry of an estate is to be told, from what was read of it. It
/// talks to no node and writes no file; a build writes the transactions.
record ChainPlan(Invocation invocation) {
  int plan() throws Refused {
    FindingOptions options = FindingOptions.of(invocation, "");
    Console console = invocation.console();
    EstateArgument.Compiled judged = EstateArgument.judge(invocation, 1);
    Estate estate = judged.compilation().estate();
    if (estate == null || !judged.compilation().ok()) {
      options.print(console, judged.findings());
      console.out().println(CheckCommand.sum(judged));
      return Exit.FINDINGS;
    }
    if (estate.registries().isEmpty()) {
      console.out().println("There is no registry in it.");
    }
    for (Registry registry : estate.registries().values()) {
      print(console.out(), registry, new RegistryState(estate, registry));
    }
    return Exit.CLEAN;
  }

  private static void print(PrintWriter out, Registry registry, RegistryState state) {
    String on = "registry " + registry.name() + " on chain " + state.chainId();
    if (registry.observed() == null) {
      out.println(on + ": not read yet");
      return;
    }
    List<Planned> planned = state.planned();
    out.println(on + (planned.isEmpty() ? ": in sync" : ":"));
    for (Planned plan : planned) {
      out.println("  " + plan.word() + " by " + plan.sender() + ", plan " + plan.id());
      plan.changes().forEach(it -> out.println("    " + it));
    }
  }
}

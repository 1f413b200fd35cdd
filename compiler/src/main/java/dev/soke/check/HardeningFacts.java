package dev.soke.check;

import dev.soke.model.Capability;
import dev.soke.model.Estate;
import dev.soke.model.Network;
import dev.soke.model.Seccomp;
import dev.soke.model.Service;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What services may do to the machine under them.
final class HardeningFacts {
  private static final Pattern ROOT = Pattern.compile("(?:0+|root)(?::.*)?");
  private static final Pattern NUMERIC = Pattern.compile("[0-9]+(?::[0-9]+)?");

  private final List<Fact> facts = new ArrayList<>();

  private HardeningFacts() {}

  static List<Fact> of(Estate estate) {
    HardeningFacts hardening = new HardeningFacts();
    estate.services().values().forEach(hardening::add);
    return hardening.facts;
  }

  private void add(Service service) {
    String name = service.name().value();
    Located<String> user = service.user();
    facts.add(new OnServices.UserFact(name, user.value(), user(user.value()), user.span()));
    for (Located<Capability> given : service.capabilities()) {
      facts.add(
          new OnServices.CapabilityFact(
              name, Words.of(given.value()), reach(given.value()), given.span()));
    }
    addLoose(service.privileged().value(), name, "privileged", service.privileged());
    addLoose(service.seccomp().value() == Seccomp.UNCONFINED, name, "seccomp", service.seccomp());
    addLoose(service.network().value() == Network.HOST, name, "network", service.network());
  }

  private void addLoose(boolean loose, String service, String what, Located<?> said) {
    if (loose) {
      facts.add(new OnServices.LooseFact(service, what, said.span()));
    }
  }

  private static String user(String user) {
    if (ROOT.matcher(user).matches()) {
      return "root";
    }
    return NUMERIC.matcher(user).matches() ? "number" : "name";
  }

  /// How far a right goes. Those that engines give every container unasked stay within it.
  private static String reach(Capability capability) {
    return switch (capability) {
      case AUDIT_WRITE,
          CHOWN,
          DAC_OVERRIDE,
          FOWNER,
          FSETID,
          IPC_LOCK,
          KILL,
          MKNOD,
          NET_BIND_SERVICE,
          NET_RAW,
          SETFCAP,
          SETGID,
          SETPCAP,
          SETUID,
          SYS_CHROOT,
          SYS_NICE ->
          "container";
      case NET_ADMIN -> "network";
      case ALL,
          AUDIT_CONTROL,
          AUDIT_READ,
          BLOCK_SUSPEND,
          BPF,
          CHECKPOINT_RESTORE,
          DAC_READ_SEARCH,
          IPC_OWNER,
          LEASE,
          LINUX_IMMUTABLE,
          MAC_ADMIN,
          MAC_OVERRIDE,
          NET_BROADCAST,
          PERFMON,
          SYSLOG,
          SYS_ADMIN,
          SYS_BOOT,
          SYS_MODULE,
          SYS_PACCT,
          SYS_PTRACE,
          SYS_RAWIO,
          SYS_RESOURCE,
          SYS_TIME,
          SYS_TTY_CONFIG,
          WAKE_ALARM ->
          "machine";
    };
  }
}

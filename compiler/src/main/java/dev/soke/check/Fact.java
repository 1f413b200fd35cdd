package dev.soke.check;

import dev.soke.diagnostic.Origin;
import dev.soke.diagnostic.Part;
import dev.soke.source.Span;
import java.util.List;

/// One flat statement about the estate, for rules to join by name. A fact carries the span of the
/// text it came from, so that a finding can point there. Absent names are empty texts.
public sealed interface Fact {
  /// Where the user said it.
  Span span();

  /// A transport. `sidecar` is empty when it needs none; `onionOnly` when its services may name
  /// only onion hosts and names of the estate.
  record TransportFact(String name, String sidecar, boolean onionOnly, Span span) implements Fact {}

  /// A protocol that a transport carries.
  record Carries(String transport, String protocol, Span span) implements Fact {}

  /// A plane. `closed` when it denies by default; `publish` is `none`, `loopback` or `any`;
  /// `hostSubnet` is empty when no network leads to published ports.
  record PlaneFact(
      String name,
      String transport,
      boolean closed,
      String publish,
      String subnet,
      String hostSubnet,
      Span span)
      implements Fact {}

  /// Two networks whose subnets share addresses; reported once. A network is named as people read
  /// it, such as ``plane `ops` ``.
  record SubnetOverlap(
      String network, String subnet, String other, String otherSubnet, Span span, Span otherSpan)
      implements Fact {}

  /// A service. `planes` counts the planes it stands on, `profiles` the profiles that list it.
  record ServiceFact(
      String name, boolean always, int planes, int profiles, boolean hasHealth, Span span)
      implements Fact {}

  /// A service stands on a plane.
  record Attachment(String service, String plane, Span span) implements Fact {}

  /// A service that may stand on several planes, and why: `sidecar` or `gateway`.
  record MultiHomed(String service, String reason, Span span) implements Fact {}

  /// A fixed address. `inside` tells whether it lies in the subnet of the plane.
  record AddressFact(
      String service, String plane, String address, boolean inside, String subnet, Span span)
      implements Fact {}

  /// A fixed address that an earlier service has already; `other` comes first by name.
  record AddressTwice(
      String service, String other, String plane, String address, Span span, Span otherSpan)
      implements Fact {}

  /// A port on which a service listens.
  record PortFact(String service, String port, String protocol, long number, Span span)
      implements Fact {}

  /// A port published on the host, seen from one of the planes of its service. `bind` is the host
  /// address, `loopback` whether it is one of 127.0.0.0/8.
  record Published(
      String service, String plane, long hostPort, String bind, boolean loopback, Span span)
      implements Fact {}

  /// Two services that publish one host port; `other` comes first by name.
  record HostPortTwice(
      String service, String other, long hostPort, String protocol, Span span, Span otherSpan)
      implements Fact {}

  /// One direction of a link. `via` names its gateway or is empty. `permission` is `open` (the
  /// plane allows by default), `listed`, `unlisted` or `denied`; `rule` is the span of the rule
  /// that decided, or the link's own.
  record LinkFact(
      String from,
      String fromPlane,
      String to,
      String toPlane,
      String protocol,
      long port,
      String via,
      String permission,
      Span span,
      Span fromSpan,
      Span toSpan,
      Span protocolSpan,
      Span portSpan,
      Span rule)
      implements Fact {}

  /// One direction of an `allow`. `wildcard` when either end is `any`, `needed` when some link goes
  /// there.
  record AllowFact(
      String from,
      String fromPlane,
      String to,
      String toPlane,
      boolean wildcard,
      boolean needed,
      Span span)
      implements Fact {}

  /// A service cannot work without calling another, which only optional profiles run; `profile` is
  /// one of them. It may run where that one does not.
  record OptionalCalled(String from, String to, String profile, Span span, Span profileSpan)
      implements Fact {}

  /// A profile that the estate cannot be without needs one that it can be without.
  record OptionalNeeded(String profile, String need, Span span, Span needSpan) implements Fact {}

  /// A service uses a store that only optional profiles keep; `profile` is one of them. It may run
  /// where that one does not.
  record OptionalKept(String service, String store, String profile, Span span, Span profileSpan)
      implements Fact {}

  /// A service that some cluster runs cannot work without calling one that no cluster runs.
  record CalledNowhere(String from, String to, Span span) implements Fact {}

  /// A value names a port of a service; `declared` when the service listens there.
  record PortNamed(
      String owner, String variable, String service, long port, boolean declared, Span span)
      implements Fact {}

  /// A gateway: traffic may go from one plane to the other through a service.
  record GatewayFact(String name, String from, String to, String through, Span span)
      implements Fact {}

  /// One service depends on another at run time; `how` is `after` or `store`, `what` the name that
  /// was written (the service or the store).
  record Dependency(String service, String on, String how, String what, Span span)
      implements Fact {}

  /// Two services stand on some same plane.
  record SharesPlane(String service, String other, Span span) implements Fact {}

  /// A profile lists a service.
  record ProfileMember(String profile, String service, Span span) implements Fact {}

  /// A service waits for another that some cluster running the first does not run.
  record StartLeaves(String service, String other, String profile, Span span) implements Fact {}

  /// Services that wait for each other in a ring; `path` reads `a -> b -> a`.
  record StartCycle(String path, Span span) implements Fact {}

  /// How a service is asked whether it is well; `alwaysTrue` when the command cannot fail.
  record HealthFact(String service, String command, boolean alwaysTrue, Span span)
      implements Fact {}

  /// The user that a service runs as. `kind` is `root`, `number` or `name`.
  record UserFact(String service, String user, String kind, Span span) implements Fact {}

  /// A right over the kernel that a service is given. `reach` is how far it goes: `container`,
  /// `network` or `machine`.
  record CapabilityFact(String service, String capability, String reach, Span span)
      implements Fact {}

  /// A service gives up a wall between it and the machine: `privileged`, `seccomp` or `network`.
  record LooseFact(String service, String what, Span span) implements Fact {}

  /// A service sees a path of the machine. `commands` when it commands the machine with it,
  /// `configuration` when a program would read its settings from there.
  record MountFact(String service, String path, boolean commands, boolean configuration, Span span)
      implements Fact {}

  /// A service and another see one path, which one of them may change, and stand on several planes
  /// together; `plane` and `otherPlane` are two of them. Reported once.
  record MountShared(
      String service,
      String other,
      String path,
      String plane,
      String otherPlane,
      Span span,
      Span otherSpan)
      implements Fact {}

  /// A service sees a file of the estate folder as if it were a path of the machine.
  record MountOfFile(String service, String path, Span span) implements Fact {}

  /// A path that cannot name a file of the estate folder.
  record ConfigProblem(String path, String problem, Span span) implements Fact {}

  /// A service reads a file that the estate folder does not hold; `near` is one of a similar name
  /// that it does, or empty.
  record ConfigMissing(String service, String path, String near, Span span) implements Fact {}

  /// A file of the estate folder that no service reads. Nothing of it is shown.
  record ConfigUnused(String path, Span span) implements Fact {}

  /// A file that a reconciler would take for ciphertext.
  record ConfigMisread(String path, Span span) implements Fact {}

  /// A line of a file that looks like a secret; the line itself is never carried.
  record ConfigSecret(String path, Span span) implements Fact {}

  /// Two things lie at one path inside a service.
  record TargetTwice(String service, String path, Span span, Span otherSpan) implements Fact {}

  /// A path that may not lead where it seems to.
  record PathProblem(String path, String problem, Span span) implements Fact {}

  /// A service that does one thing and ends.
  record OneShotFact(String service, Span span) implements Fact {}

  /// A profile with which a service that ends runs, though nobody that goes on waits for it there.
  record OneShotAlone(String service, String profile, Span span) implements Fact {}

  /// A service of which more or fewer run as the load is; `bounded` when it is said how many may.
  record Autoscaled(String service, boolean bounded, Span span) implements Fact {}

  /// More than one of a service may run, though it has `what` only one can have.
  record ReplicasCollide(String service, String what, Span span, Span otherSpan) implements Fact {}

  /// An image. `valid` when its reference can be read, `pinned` when it has a sha256 digest.
  record ImageFact(
      String name, String reference, boolean valid, String problem, boolean pinned, Span span)
      implements Fact {}

  /// The image of a service says what is in it, and that is not. `wanted` is `must` or `should`,
  /// `near` something of a similar name that is in it, or empty.
  record ContentMissing(
      String service,
      String image,
      String item,
      String wanted,
      String near,
      Span span,
      Span imageSpan)
      implements Fact {}

  /// A text of an owner with a sign in it that others read `as` something of their own. The text
  /// itself is never carried.
  record MisreadText(String owner, String sign, String as, Span span) implements Fact {}

  /// A prefix of labels that they cannot have.
  record PrefixProblem(String prefix, String problem, Span span) implements Fact {}

  /// A host that an environment value names; `onion` for onion hosts, `internal` for names of the
  /// estate and local ones.
  record HostNamed(
      String owner, String variable, String host, boolean onion, boolean internal, Span span)
      implements Fact {}

  /// An environment value that looks like a secret. `kind` is `plain` (a secret in plain text),
  /// `url` (a password in a URL) or `pretended` (a placeholder no consumer reads). The value itself
  /// is never carried.
  record SecretSuspect(String owner, String variable, String kind, Span span) implements Fact {}

  /// A service uses `${variable}`.
  record VariableUse(String service, String variable, Span span) implements Fact {}

  /// A variable of the environment. `hasValue` when every cluster gets one without asking.
  record VariableFact(String name, boolean hasValue, boolean secret, Span span) implements Fact {}

  /// A variable whose name has a meaning of its own for what reads the `.env`.
  record VariableReserved(String name, Span span) implements Fact {}

  /// A cluster gives a variable no value, though nothing else does.
  record VariableMissing(String cluster, String variable, Span span, Span declaration)
      implements Fact {}

  /// A cluster or default gives a variable a value that it must not have; `expected` says which it
  /// may.
  record VariableBad(
      String owner, String variable, String value, String expected, Span span, Span declaration)
      implements Fact {}

  /// A value for a variable that the environment does not declare.
  record VariableUnknown(String cluster, String variable, String near, Span span) implements Fact {}

  /// A chain that stops, or forks, on a loss that it is asked to live through.
  ///
  /// @param forks whether what is lost lies, rather than being silent
  /// @param asked the loss, as it is written
  /// @param lost what goes in the worst case
  /// @param gone how many validators go with it
  /// @param bears how many may go
  /// @param shares what holds how many validators
  record ChainFragile(
      String chain,
      boolean forks,
      String asked,
      String lost,
      int gone,
      int validators,
      int needed,
      int bears,
      String shares,
      Span span)
      implements Fact {}

  /// A version of Besu that is written as none is.
  record BesuUnknown(String version, Span span) implements Fact {}

  /// A time that is no whole number of seconds, where Besu takes no other.
  record PeriodUneven(String attribute, Span span) implements Fact {}

  /// A node without an address on the plane of its chain.
  record NodeUnaddressed(String node, String plane, Span span) implements Fact {}

  /// A node that is dialled by name on a chain that does not look names up.
  record NodeNamed(String node, String chain, Span span) implements Fact {}

  /// A site, and how many clusters and nodes of chains stand there.
  record SiteFact(String name, int clusters, int nodes, Span span) implements Fact {}

  /// A site runs a profile.
  record SiteRuns(String site, String profile, Span span) implements Fact {}

  /// A cluster.
  record ClusterFact(String name, String site, Span span) implements Fact {}

  /// A cluster runs a profile; the span is where that was said.
  record ClusterRuns(String cluster, String site, String profile, Span span) implements Fact {}

  /// A cluster runs a service, by a profile or because it always runs.
  record ClusterService(String cluster, String service, Span span) implements Fact {}

  /// A cluster has a service on a plane that travels over a transport; once each.
  record ClusterTransport(String cluster, String site, String transport, String plane, Span span)
      implements Fact {}

  /// An onion service of a cluster. `problem` is empty when its host is well-formed; `serves` tells
  /// whether the cluster has a service on the plane that is no sidecar.
  record OnionFact(
      String cluster, String plane, String problem, boolean serves, Span span, Span planeSpan)
      implements Fact {}

  /// An onion host that another cluster, or the same, has already.
  record OnionTwice(String cluster, String other, Span span, Span otherSpan) implements Fact {}

  /// Two clusters whose values for a variable are equal or overlap, though it must be distinct.
  record NotDistinct(String variable, String cluster, String other, Span span, Span otherSpan)
      implements Fact {}

  /// A profile, and how many checks accept it.
  record ProfileFact(String name, int accepts, Span span) implements Fact {}

  /// A profile needs another, and both have a stage.
  record StagedNeed(
      String profile, long stage, String need, long needStage, Span span, Span stageSpan)
      implements Fact {}

  /// A site runs a profile that must be near another, which no site of its region runs. `region` is
  /// empty when it has none.
  record FarFrom(String site, String region, String profile, String near, Span span, Span nearSpan)
      implements Fact {}

  /// A gate; `problem` is empty when it can be evaluated.
  record GateFact(String name, String problem, Span span) implements Fact {}

  /// A wave, whether it comes after another, and how many gates it has.
  record WaveFact(String name, boolean later, int gates, Span span) implements Fact {}

  /// How many clusters a wave wants to run a profile, and how many do; `sum` says how they add up.
  record QuorumFact(String wave, String profile, long needed, long reached, String sum, Span span)
      implements Fact {}

  /// A wave changes a cluster that runs a profile before any wave runs one that it needs; `later`
  /// is a wave that does.
  record BroughtEarly(
      String wave,
      String cluster,
      String profile,
      String need,
      String later,
      Span span,
      Span needSpan)
      implements Fact {}

  /// A wave brings a profile before another that stands beside it; `later` is a wave that brings
  /// that one.
  record BroughtAlone(
      String wave, String profile, String beside, String later, Span span, Span waveSpan)
      implements Fact {}

  /// A test leads from one service to another that no link joins.
  record PathBroken(String gate, String from, String to, Span span) implements Fact {}

  /// A cluster needs a secret that no declared recipient can open there.
  record SecretUnopened(String secret, String cluster, Span span, Span clusterSpan)
      implements Fact {}

  /// Something is wrong with what lies below `secrets/`: `kind` is `plain` (it can be read by
  /// anybody), `damaged` or `form` (it is sealed as another form than its name says).
  record SealFlaw(String path, String kind, String problem, Span span) implements Fact {}

  /// A ciphertext that others can open than those who may; `problem` names only who is declared.
  record SealRecipients(String path, String problem, Span span) implements Fact {}

  /// A ciphertext without a name that a variable takes from it.
  record SealNameMissing(String path, String variable, Span span, Span variableSpan)
      implements Fact {}

  /// A ciphertext that no cluster demands.
  record SealUnasked(String path, Span span) implements Fact {}

  /// A ciphertext that lies at another path already.
  record SealTwice(String path, String other, Span span) implements Fact {}

  /// The key of a `signer` or `recipient`: whether it is well-formed, whether it is a private one.
  record KeyFact(String kind, String name, boolean sound, boolean open, Span span)
      implements Fact {}

  /// A wave changes a cluster.
  record WaveMember(String wave, String cluster, Span span) implements Fact {}

  /// Waves that come after each other in a ring; `path` reads `a -> b -> a`.
  record WaveCycle(String path, Span span) implements Fact {}

  /// A declaration goes against a rule of the estate or of a package. `parts` are the values of
  /// what its condition weighs, which are only shown.
  record AgainstRule(
      String rule,
      boolean grave,
      Origin origin,
      String message,
      String reason,
      List<Part> parts,
      Span span,
      Span ruleSpan)
      implements Fact {}

  /// A name that could not be followed: absences behind `kind.attribute` may not be real.
  record UnresolvedFact(String kind, String attribute, String name, Span span) implements Fact {}

  /// A package that the estate uses. `sha256` and `signer` are what the use asks for or empty;
  /// `first` tells the nearest of several uses of one package.
  record PackageUseFact(
      String name, String version, String sha256, String signer, boolean first, Span span)
      implements Fact {}

  /// A `package` statement. `folder` is the folder in `vendor` that it stands in; empty when it
  /// stands among the estate's own texts.
  record PackageTextFact(String folder, String name, String version, Span span) implements Fact {}

  /// A package in `soke.lock`. `signer` is empty when nobody known has signed it.
  record PackageLockFact(String name, String version, String sha256, String signer, Span span)
      implements Fact {}

  /// A package in `vendor`. `signature` is `none`, `unknown` (of no declared signer), `broken` or
  /// `sound`; `signer` is empty for the first two.
  record PackageFolderFact(String name, String signature, String signer, Span span)
      implements Fact {}

  /// A vendored file that is `changed`, `missing` or `extra`, and how many more there are; empty
  /// for none. The spans are those of the use and of the lock.
  record PackageDrift(String name, String state, String file, String more, Span span, Span lockSpan)
      implements Fact {}

  /// A package that is used in two versions, each with the way the estate comes to it.
  record PackageConflict(
      String name,
      String version,
      String other,
      String chain,
      String otherChain,
      Span span,
      Span otherSpan)
      implements Fact {}

  /// A package that uses itself through others; `chain` begins with what it uses.
  record PackageCycle(String name, String chain, Span span, Span firstSpan) implements Fact {}
}

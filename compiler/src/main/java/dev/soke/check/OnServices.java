package dev.soke.check;

import dev.soke.source.Span;

/// Facts on services, their containers, images and groups.
public sealed interface OnServices extends Fact {
  /// A service. `planes` counts the planes it stands on, `profiles` the profiles that list it.
  record ServiceFact(
      String name, boolean always, int planes, int profiles, boolean hasHealth, Span span)
      implements OnServices {}

  /// A profile lists a service.
  record ProfileMember(String profile, String service, Span span) implements OnServices {}

  /// How a service is asked whether it is well; `alwaysTrue` when the command cannot fail.
  record HealthFact(String service, String command, boolean alwaysTrue, Span span)
      implements OnServices {}

  /// The user that a service runs as. `kind` is `root`, `number` or `name`.
  record UserFact(String service, String user, String kind, Span span) implements OnServices {}

  /// A right over the kernel that a service is given. `reach` is how far it goes: `container`,
  /// `network` or `machine`.
  record CapabilityFact(String service, String capability, String reach, Span span)
      implements OnServices {}

  /// A service gives up a wall between it and the machine: `privileged`, `seccomp` or `network`.
  record LooseFact(String service, String what, Span span) implements OnServices {}

  /// A service sees a path of the machine. `commands` when it commands the machine with it,
  /// `configuration` when a program would read its settings from there.
  record MountFact(String service, String path, boolean commands, boolean configuration, Span span)
      implements OnServices {}

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
      implements OnServices {}

  /// A service sees a file of the estate folder as if it were a path of the machine.
  record MountOfFile(String service, String path, Span span) implements OnServices {}

  /// A service that does one thing and ends.
  record OneShotFact(String service, Span span) implements OnServices {}

  /// A profile with which a service that ends runs, though nobody that goes on waits for it there.
  record OneShotAlone(String service, String profile, Span span) implements OnServices {}

  /// A service of which more or fewer run as the load is; `bounded` when it is said how many may.
  record Autoscaled(String service, boolean bounded, Span span) implements OnServices {}

  /// More than one of a service may run, though it has `what` only one can have.
  record ReplicasCollide(String service, String what, Span span, Span otherSpan)
      implements OnServices {}

  /// An image. `valid` when its reference can be read, `pinned` when it has a sha256 digest.
  record ImageFact(
      String name, String reference, boolean valid, String problem, boolean pinned, Span span)
      implements OnServices {}

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
      implements OnServices {}

  /// A profile, and how many checks accept it.
  record ProfileFact(String name, int accepts, Span span) implements OnServices {}

  /// A profile needs another, and both have a stage.
  record StagedNeed(
      String profile, long stage, String need, long needStage, Span span, Span stageSpan)
      implements OnServices {}
}

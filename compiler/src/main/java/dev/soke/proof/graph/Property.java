package dev.soke.proof.graph;

/// What is proved of a build, by the names that reviews use.
public enum Property {
  /// Nothing crosses planes.
  P1("separation", "Nothing of a plane reaches another plane, except as a gateway declares."),
  /// Closed planes list who may enter.
  P2(
      "closed-by-default",
      "What may enter a plane that denies by default is listed service by service."),
  /// The sidecar is the only way between clusters.
  P3(
      "sidecar-is-a-cut",
      "Every way of a service to the outside, or along its plane to another cluster, leads through"
          + " the sidecar of its plane."),
  /// Nothing leaves without the sidecar.
  P4("fail-closed", "When no sidecar runs, nothing leaves a cluster."),
  /// Nothing comes in but by published ports.
  P5("transport-only", "The outside reaches only planes that publish ports to it."),
  /// Nothing crosses planes through what containers share.
  P7(
      "no-side-channel",
      "No volume, path, process or machine that services share joins two planes."),
  /// Secrets stay where they belong.
  P8("secrets-in-scope", "Each secret is read only on the planes that the estate names for it."),
  /// Addresses mean one place.
  P9("addresses-disjoint", "No two networks share an address."),
  /// One plane each.
  P11(
      "one-plane-each",
      "Only sidecars and gateways stand on several planes, and each service stands where its label"
          + " says."),
  /// What is added later starts outside.
  P13(
      "future-services",
      "A service added without a network reaches no plane, but those that publish ports."),
  /// The claims speak of something.
  P16("not-vacuous", "Every plane has a service besides the sidecar.");

  private final String title;
  private final String statement;

  Property(String title, String statement) {
    this.title = title;
    this.statement = statement;
  }

  /// Its short name in kebab case.
  public String title() {
    return title;
  }

  /// What it says, in one sentence.
  public String statement() {
    return statement;
  }
}

package dev.soke.check;

import dev.soke.source.Span;

/// Facts on sites and clusters.
public sealed interface OnSites extends Fact {
  /// A site, and how many clusters, and nodes of chains and clusters of Proxmox VE, stand there.
  record SiteFact(String name, int clusters, int others, Span span) implements OnSites {}

  /// A site runs a profile.
  record SiteRuns(String site, String profile, Span span) implements OnSites {}

  /// A cluster.
  record ClusterFact(String name, String site, Span span) implements OnSites {}

  /// A cluster runs a profile; the span is where that was said.
  record ClusterRuns(String cluster, String site, String profile, Span span) implements OnSites {}

  /// A cluster runs a service, by a profile or because it always runs.
  record ClusterService(String cluster, String service, Span span) implements OnSites {}

  /// A cluster has a service on a plane that travels over a transport; once each.
  record ClusterTransport(String cluster, String site, String transport, String plane, Span span)
      implements OnSites {}

  /// An onion service of a cluster. `problem` is empty when its host is well-formed; `serves` tells
  /// whether the cluster has a service on the plane that is no sidecar.
  record OnionFact(
      String cluster, String plane, String problem, boolean serves, Span span, Span planeSpan)
      implements OnSites {}

  /// An onion host that another cluster, or the same, has already.
  record OnionTwice(String cluster, String other, Span span, Span otherSpan) implements OnSites {}

  /// A site runs a profile that must be near another, which no site of its region runs. `region` is
  /// empty when it has none.
  record FarFrom(String site, String region, String profile, String near, Span span, Span nearSpan)
      implements OnSites {}
}

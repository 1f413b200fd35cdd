package dev.soke.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.Estates;
import dev.soke.conform.Conformance;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The files of access lists, policies, secrets and the rollout, of one estate that has them all.
class RolloutFilesTest {
  private static final String DIGEST =
      "sha256:4b5e57f6eb2f42b9039b3d1e13929295f231749c510cbe341cd68036d9af97e2";
  private static final String ESTATE =
      """
      estate demo {}
      transport lan {}
      plane ops over lan { subnet = 10.1.0.0/24; publish = loopback }
      plane vault over lan { subnet = 10.2.0.0/24; default = deny }
      image web "registry.example/web@%s"
      secret web-key { rotate = 720h }
      secret seal-key as yaml { recipients = [keeper] }
      recipient keeper "%s"
      recipient fra-one "%s" for fra-one
      signer release "%s a comment"
      service web on ops {
        image = web
        secrets = [web-key]
        port page tcp 80 host 8080
        health exec "web check" every 10s retries 2 after 20s
      }
      service seal on vault {
        image = web
        secrets = [seal-key]
        after = [lock]
        port door tcp 99
        health exec "web check" every 10s retries 1 after 50s
      }
      service lock on vault {
        image = web
        port door tcp 99
        health exec "web check" every 30s retries 3 after 90s
      }
      service relay on [ops, vault] { image = web; port door tcp 99; health exec "web check" }
      gateway hatch from ops to vault through relay
      web@ops -> relay@vault tcp 99 "keys" via hatch
      seal@vault -> lock@vault tcp 99 "turns"
      allow web@ops -> relay@vault tcp 99
      allow seal@vault -> lock@vault "turns"
      deny any@ops -> lock@vault "never *this* | way"
      metric load by web "time to load" in seconds
      profile front { services = [web, relay]; accept loading by load "pages <load> fast" }
      profile back { services = [seal, lock]; accept sealing by load "seals hold" }
      site fra runs [front, back]
      cluster fra-one at fra runs [front] {}
      cluster fra-two at fra runs [back] {}
      gate fast { metric = load; condition = "p99 < 2s" }
      gate apart { proof = separation }
      gate well { health = true; max-age = 1min }
      wave first { clusters = [fra-two] }
      wave second after first soak 90min {
        clusters = [fra-one]
        gates = [fast, apart, well]
        quorum back 1
      }
      """
          .formatted(
              DIGEST,
              "age16c0wr26ma3wtn6lfcld96rkmj4hfytyghjdqwlst7nalezzj9fmq2tx4yg",
              "age1lmr33nutcq3z5vp7327u7g8rafh3sn43rdl0eqdkqk3khrr5rfnq2yh44g",
              "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIAO/NaNw5YeRWZs4Fx8AIPKjlcRbmGpHef8AdXmAoJu");

  private final OutputTree files = OutputTree.of(Emitters.emitAll(Estates.of(ESTATE), List.of()));

  @Test
  void everyFileFitsItsSchemaAndEveryLineHasAnOrigin() {
    Conformance conformance = new Conformance();
    for (Artifact artifact : files.artifacts()) {
      assertEquals(List.of(), conformance.violations(artifact), artifact.path());
      assertEquals(artifact.text().lines().count(), artifact.origins().size(), artifact.path());
      assertFalse(artifact.origins().stream().anyMatch(List::isEmpty), artifact.path());
    }
  }

  @Test
  void theAccessListOfAClosedPlane() {
    assertEquals(
        """
        plane: "vault"
        default: "deny"
        allowed_services:
          - "lock@vault"
          - "relay@vault"
          - "seal@vault"
        denied_services:
          - "any@ops"
        outbound_allowed:
          - "seal@vault -> lock@vault"
        inbound_denied_from: []
        rules:
          - action: "deny"
            from: "any@ops"
            to: "lock@vault"
            protocol: "any"
            reason: "never *this* | way"
          - action: "allow"
            from: "web@ops"
            to: "relay@vault"
            protocol: "tcp"
            port: 99
            via: "hatch"
            reason: "keys"
          - action: "allow"
            from: "seal@vault"
            to: "lock@vault"
            protocol: "tcp"
            port: 99
            reason: "turns"
          - action: "allow"
            from: "seal@vault"
            to: "lock@vault"
            protocol: "any"
            reason: "turns"
        """,
        text("acl/vault.yaml"));
  }

  /// A crossing is one way: nothing leads back.
  @Test
  void aGatewayOpensOneDirection() {
    assertTrue(text("acl/ops.yaml").contains("inbound_denied_from:\n  - \"vault\"\n"));
    assertTrue(text("acl/ops.yaml").contains("- \"web@ops -> relay@vault\"\n"));
  }

  @Test
  void secretsAreDemandedWhereTheyAreRead() {
    assertEquals(
        """
        estate: "demo"
        secrets:
          - name: "seal-key"
            format: "yaml"
            files:
              - cluster: "fra-two"
                path: "secrets/fra-two/seal-key.enc.yaml"
                consumers:
                  - "seal"
                recipients:
                  - "keeper"
                sealed: false
          - name: "web-key"
            format: "binary"
            rotate: "720h"
            files:
              - cluster: "fra-one"
                path: "secrets/fra-one/web-key.enc.txt"
                consumers:
                  - "web"
                recipients:
                  - "fra-one"
                  - "keeper"
                sealed: false
        """,
        text("secrets/required.yaml"));
    assertTrue(
        text(".sops.yaml")
            .contains("path_regex: \"(^|/)secrets/fra-two/seal-key\\\\.enc\\\\.yaml$\""));
  }

  @Test
  void signersAreThoseGitReads() {
    assertEquals(
        "release namespaces=\"git,file\" ssh-ed25519"
            + " AAAAC3NzaC1lZDI1NTE5AAAAIIAO/NaNw5YeRWZs4Fx8AIPKjlcRbmGpHef8AdXmAoJu\n",
        text("policies/signers/allowed_signers"));
  }

  @Test
  void aWaveWaitsForItsGates() {
    String gates = text("waves/02-second/gate.json");
    assertTrue(gates.contains("\"predicate\": \"p99 < 2s\""), gates);
    assertTrue(gates.contains("\"subject\": \"separation\""), gates);
    assertTrue(gates.contains("\"maxAgeSeconds\": 60"), gates);
    assertEquals(
        """
        # Before wave second

        - [ ] fast: load of web: p99 \\< 2s
        - [ ] apart: proof of separation
        - [ ] well: every service of the waves before is healthy

        # Once it is done

        - [ ] back runs in at least 1 cluster
        """,
        text("waves/02-second/GATES.md"));
    assertTrue(text("waves/01-first/GATES.md").endsWith("Nothing has to hold.\n"));
  }

  /// The door waits for the lock: 90 s and 3 times 30 s, then 50 s and 10 s.
  @Test
  void startTimesAddUpAlongTheChain() {
    assertTrue(text("waves/01-first/wave.yaml").contains("startTimeout: \"4m\""));
    assertTrue(text("clusters/clusters.yaml").contains("startTimeout: \"4m\""));
  }

  @Test
  void checksOfAClusterAreThoseOfItsProfiles() {
    assertEquals(
        """
        cluster: "fra-one"
        checks:
          - id: "loading"
            profile: "front"
            claim: "pages <load> fast"
            metric: "load"
            service: "web"
        """,
        text("clusters/fra-one/acceptance.yaml"));
    assertNull(files.at("clusters/fra-two/gates.yaml"));
  }

  @Test
  void theReviewPageIsWordsOnly() {
    assertEquals(
        """
        # fra-one

        - Site: fra
        - Profiles: front
        - Planes: ops, vault
        - Wave: second
        - Healthy within: 2m

        ## Services

        - relay on ops, vault: web %1$s
        - web on ops: web %1$s

        ## Ports of the host

        - 127.0.0.1:8080 leads to web

        ## Secrets it demands

        - secrets/fra-one/web-key.enc.txt for web

        ## Before it changes

        - fast: load of web: p99 \\< 2s
        - apart: proof of separation
        - well: every service of the waves before is healthy

        ## What shows that it works

        - front: pages \\<load\\> fast (load of web)
        """
            .formatted(DIGEST),
        text("clusters/fra-one/REVIEW.md"));
  }

  private String text(String path) {
    return Objects.requireNonNull(files.at(path), path).text();
  }
}

package dev.soke.diagnostic;

import static dev.soke.diagnostic.Severity.ERROR;
import static dev.soke.diagnostic.Severity.NOTE;
import static dev.soke.diagnostic.Severity.WARNING;

import java.util.EnumSet;

/// Every kind of finding. A code is never reused; its page is docs/diagnostics/CODE.md, its words
/// stand in messages.properties.
public enum Code {
  // Texts and their form.
  SYN001(ERROR, "unreadable-text"),
  SYN002(ERROR, "text-too-large"),
  SYN003(ERROR, "nested-too-deep"),
  SYN004(ERROR, "unexpected-text"),
  SYN005(ERROR, "never-closed"),
  SYN006(ERROR, "unfinished-text"),
  SYN007(ERROR, "empty-estate"),
  SYN008(ERROR, "hidden-character"),
  SYN009(ERROR, "unknown-character"),
  SYN010(ERROR, "closes-nothing"),
  SYN011(ERROR, "value-missing"),
  SYN012(ERROR, "colon-for-equals"),
  SYN013(ERROR, "comma-between-statements"),
  SYN014(ERROR, "semicolon-between-items"),
  SYN015(ERROR, "brace-on-next-line"),
  SYN016(ERROR, "endpoint-without-plane"),
  SYN017(ERROR, "arrow-to-nowhere"),
  SYN018(ERROR, "endpoint-without-arrow"),
  SYN019(ERROR, "foreign-quotes"),
  SYN020(ERROR, "foreign-comment"),
  SYN021(ERROR, "range-without-end"),
  SYN022(ERROR, "malformed-number"),
  SYN023(ERROR, "unknown-escape"),
  SYN024(ERROR, "comma-missing"),
  SYN025(ERROR, "field-without-colon"),
  SYN026(ERROR, "foreign-letter"),
  SYN027(ERROR, "foreign-sign"),
  SYN028(ERROR, "statement-without-name"),
  SYN029(ERROR, "override-of-nothing"),
  SYN030(ERROR, "several-names-before-equals"),
  SYN040(ERROR, "chained-comparison"),
  SYN041(ERROR, "hole-unreadable"),
  SYN042(ERROR, "statement-ends-early"),
  SYN043(ERROR, "expression-too-long"),
  SYN050(ERROR, "form-not-kept"),
  SYN051(ERROR, "foreign-word"),
  SYN052(ERROR, "null-value"),
  SYN053(ERROR, "question-mark"),
  SYN054(ERROR, "dashed-list"),
  SYN055(ERROR, "space-before-unit"),

  // Names.
  NAM001(ERROR, "unknown-kind"),
  NAM002(ERROR, "unknown-attribute"),
  NAM003(ERROR, "unknown-name"),
  NAM004(ERROR, "declared-twice"),
  NAM005(ERROR, "malformed-name"),
  NAM006(ERROR, "misplaced-statement"),
  NAM020(ERROR, "unknown-function"),
  NAM021(ERROR, "unknown-member"),
  NAM022(ERROR, "leads-back-to-itself"),
  NAM023(ERROR, "loop-feeds-itself"),

  // Types, units, ranges.
  TYP001(ERROR, "wrong-type"),
  TYP002(ERROR, "wrong-unit"),
  TYP003(ERROR, "out-of-range"),
  TYP004(ERROR, "unknown-word"),
  TYP005(ERROR, "missing-attribute"),
  TYP006(ERROR, "malformed-value"),
  TYP020(ERROR, "operands-do-not-fit"),
  TYP021(ERROR, "condition-without-answer"),
  TYP022(ERROR, "loop-over-no-set"),
  TYP023(ERROR, "value-not-computable"),
  TYP024(ERROR, "argument-does-not-fit"),
  TYP025(ERROR, "unknown-parameter-type"),
  TYP026(ERROR, "estate-too-large"),

  // One writer for each value.
  OVR001(ERROR, "written-twice"),
  OVR002(ERROR, "nothing-to-override"),
  OVR010(ERROR, "nothing-to-remove"),
  OVR011(ERROR, "unknown-overlay"),
  OVR012(ERROR, "overlay-without-verb"),

  // Packages.
  PKG001(ERROR, "package-not-vendored"),
  PKG002(ERROR, "package-file-changed"),
  PKG003(ERROR, "package-file-missing"),
  PKG004(ERROR, "package-file-added"),
  PKG005(ERROR, "package-of-another-version"),
  PKG006(ERROR, "package-is-another"),
  PKG007(ERROR, "folder-without-package"),
  PKG008(ERROR, "versions-conflict"),
  PKG009(ERROR, "package-cycle"),
  PKG010(ERROR, "digest-differs"),
  PKG011(ERROR, "package-not-locked"),
  PKG012(ERROR, "package-not-used"),
  PKG013(ERROR, "signature-missing"),
  PKG014(ERROR, "signature-broken"),
  PKG015(ERROR, "signed-by-another"),
  PKG016(ERROR, "malformed-use"),
  PKG017(ERROR, "package-outside-vendor"),
  PKG018(ERROR, "lock-malformed"),

  // Chains and their nodes.
  CHN001(ERROR, "wrong-number-of-digits"),
  CHN002(ERROR, "key-not-on-curve"),
  CHN003(ERROR, "account-with-wrong-checksum"),
  CHN004(ERROR, "node-without-address"),
  CHN005(ERROR, "node-dialled-by-name"),
  CHN006(ERROR, "uneven-period"),
  CHN007(ERROR, "unknown-besu-version"),
  CHN008(ERROR, "chain-stops"),
  CHN009(ERROR, "chain-forks"),
  CHN010(ERROR, "gas-limit-too-small"),
  CHN011(ERROR, "chain-begins-later"),
  CHN012(ERROR, "forks-out-of-order"),
  CHN013(ERROR, "number-of-public-network"),
  CHN014(ERROR, "nobody-validates"),
  CHN015(WARNING, "few-validators"),
  CHN016(ERROR, "validator-without-node"),
  CHN017(ERROR, "validator-contract-without-code"),
  CHN018(ERROR, "founders-beside-contract"),
  CHN019(ERROR, "fee-not-fixed"),
  CHN020(ERROR, "contract-size-limit-too-large"),
  CHN021(WARNING, "contract-size-limit-small"),
  CHN022(WARNING, "first-code-limited"),
  CHN023(ERROR, "transaction-gas-above-block"),
  CHN024(ERROR, "written-twice"),
  CHN025(ERROR, "money-of-known-key"),
  CHN026(WARNING, "round-shorter-than-block"),
  CHN027(WARNING, "empty-blocks-too-soon"),
  CHN028(ERROR, "votes-forgotten-at-once"),
  CHN029(ERROR, "transition-without-place"),
  CHN030(ERROR, "transition-in-wrong-unit"),
  CHN031(ERROR, "transition-mixes-validators"),
  CHN032(WARNING, "gas-limit-too-large"),
  CHN040(WARNING, "genesis-key-without-effect"),
  CHN041(ERROR, "genesis-not-json"),
  CHN042(ERROR, "genesis-value-unread"),
  CHN043(ERROR, "genesis-key-missing"),
  CHN044(ERROR, "genesis-without-qbft"),
  CHN045(ERROR, "genesis-extra-data"),
  CHN046(WARNING, "genesis-unusual"),
  CHN048(ERROR, "genesis-key-misplaced"),
  CHN049(WARNING, "genesis-known-key"),
  CHN090(ERROR, "first-block-changed"),
  CHN091(ERROR, "number-of-a-chain-changed"),
  CHN092(ERROR, "first-gas-limit-changed"),
  CHN093(ERROR, "first-validators-changed"),
  CHN094(ERROR, "rule-changed-in-place"),
  CHN095(ERROR, "frozen-rule-changed"),
  CHN096(ERROR, "past-change-edited"),
  CHN097(ERROR, "change-edited-without-head"),
  CHN098(ERROR, "change-too-soon"),
  CHN099(ERROR, "unreadable-previous-genesis"),
  CHN100(ERROR, "number-of-another-chain"),
  CHN101(ERROR, "unknown-setting"),
  CHN102(ERROR, "setting-of-another-version"),
  CHN103(ERROR, "setting-twice"),
  CHN104(ERROR, "no-toml"),
  CHN105(ERROR, "setting-of-a-wrong-form"),
  CHN106(ERROR, "unknown-word-of-a-setting"),
  CHN107(ERROR, "port-used-twice"),
  CHN108(ERROR, "name-for-an-address"),
  CHN109(ERROR, "option-of-the-other-pool"),
  CHN110(ERROR, "price-bump-of-free-gas"),
  CHN111(ERROR, "settings-at-odds"),
  CHN112(ERROR, "proof-without-a-key"),
  CHN113(WARNING, "profile-in-the-file"),
  CHN114(ERROR, "methods-for-the-public"),
  CHN115(ERROR, "open-to-everybody"),
  CHN116(WARNING, "file-open-to-everybody"),
  CHN117(ERROR, "public-tier-without-a-guard"),
  CHN118(ERROR, "price-of-free-gas"),
  CHN119(ERROR, "option-of-its-own"),
  CHN120(WARNING, "little-memory"),
  CHN121(ERROR, "archive-that-forgets"),
  CHN122(WARNING, "snapshot-from-nobody"),
  CHN123(WARNING, "more-peers-than-there-are"),
  CHN124(ERROR, "measured-in-public"),
  CHN125(ERROR, "too-little-history"),
  CHN126(ERROR, "tls-without-a-certificate"),

  // Planes and links.
  PLN001(ERROR, "service-without-plane"),
  PLN002(ERROR, "service-on-two-planes"),
  PLN003(ERROR, "link-crosses-planes"),
  PLN004(ERROR, "link-not-allowed"),
  PLN005(ERROR, "wildcard-into-closed-plane"),
  PLN006(ERROR, "transport-bans-protocol"),
  PLN007(ERROR, "clearnet-endpoint"),
  PLN008(ERROR, "sidecar-missing"),
  PLN009(ERROR, "dependency-shares-no-plane"),
  PLN010(ERROR, "subnets-overlap"),
  PLN011(ERROR, "address-used-twice"),
  PLN012(ERROR, "address-outside-subnet"),
  PLN013(ERROR, "gateway-off-its-planes"),
  PLN014(ERROR, "endpoint-off-its-plane"),
  PLN015(ERROR, "link-port-not-declared"),
  PLN016(ERROR, "port-published-on-closed-plane"),
  PLN017(ERROR, "link-denied"),
  PLN018(ERROR, "published-port-without-host-subnet"),
  PLN019(ERROR, "network-of-the-machine"),
  PLN020(ERROR, "mount-on-two-planes"),
  PLN021(WARNING, "allow-without-link"),
  PLN022(ERROR, "required-link-to-optional"),
  PLN030(ERROR, "planes-connected"),
  PLN040(ERROR, "named-port-not-declared"),

  // Services.
  SVC001(ERROR, "health-missing"),
  SVC002(ERROR, "health-always-true"),
  SVC003(ERROR, "start-leaves-profile"),
  SVC004(ERROR, "start-cycle"),
  SVC005(ERROR, "undefined-variable"),
  SVC006(ERROR, "host-port-collision"),
  SVC007(ERROR, "service-in-no-profile"),
  SVC009(ERROR, "runs-as-root"),
  SVC010(ERROR, "user-without-number"),
  SVC011(ERROR, "privileged"),
  SVC012(ERROR, "mount-commands-machine"),
  SVC013(ERROR, "capability-over-machine"),
  SVC014(NOTE, "capability-added"),
  SVC015(ERROR, "seccomp-off"),
  SVC016(WARNING, "mount-restarts-nothing"),
  SVC017(ERROR, "path-malformed"),
  SVC018(ERROR, "one-shot-not-adopted"),
  SVC019(ERROR, "scale-unbounded"),
  SVC020(ERROR, "replicas-collide"),
  SVC021(ERROR, "text-misread"),
  SVC022(ERROR, "label-prefix-malformed"),
  SVC030(ERROR, "config-missing"),
  SVC031(ERROR, "config-outside-files"),
  SVC032(WARNING, "file-unused"),
  SVC033(ERROR, "path-taken-twice"),
  SVC034(ERROR, "file-misread"),
  SVC035(ERROR, "file-mounted"),
  SVC040(ERROR, "store-of-optional-profile"),

  // Images.
  IMG001(ERROR, "image-without-digest"),
  IMG002(ERROR, "image-invalid"),
  IMG003(ERROR, "content-missing"),
  IMG004(NOTE, "content-wanted"),

  // Secrets.
  SEC001(ERROR, "secret-in-plain-text"),
  SEC002(ERROR, "password-in-url"),
  SEC003(ERROR, "pretended-secret"),
  SEC004(ERROR, "malformed-key"),
  SEC005(ERROR, "private-key-in-estate"),
  SEC020(ERROR, "secret-in-file"),
  SEC021(ERROR, "secret-not-sealed"),
  SEC022(ERROR, "ciphertext-damaged"),
  SEC023(ERROR, "wrong-recipients"),
  SEC024(ERROR, "ciphertext-of-another-form"),
  SEC025(ERROR, "ciphertext-without-name"),
  SEC026(WARNING, "ciphertext-unasked"),
  SEC027(ERROR, "ciphertext-twice"),

  // Sites and clusters.
  SIT001(ERROR, "variable-without-value"),
  SIT002(ERROR, "variable-malformed"),
  SIT003(ERROR, "profile-not-run-by-site"),
  SIT004(WARNING, "site-without-cluster"),
  SIT005(ERROR, "reserved-variable"),
  SIT006(ERROR, "onion-malformed"),
  SIT007(ERROR, "onion-used-twice"),
  SIT008(WARNING, "onion-without-service"),
  SIT009(ERROR, "value-not-distinct"),
  SIT010(ERROR, "profile-without-acceptance"),
  SIT011(ERROR, "far-from-required-neighbour"),
  SIT012(ERROR, "secret-nobody-opens"),
  SIT013(ERROR, "need-of-optional-profile"),
  SIT014(ERROR, "value-against-presence"),
  SIT020(ERROR, "address-used-twice"),
  SIT021(ERROR, "address-outside-subnet"),
  SIT022(ERROR, "bridge-missing"),
  SIT023(ERROR, "vlan-not-carried"),
  SIT024(ERROR, "hardware-address-malformed"),
  SIT025(ERROR, "hardware-address-used-twice"),
  SIT026(ERROR, "storage-missing"),
  SIT027(ERROR, "storage-not-for-disks"),
  SIT028(ERROR, "storage-of-another-type"),
  SIT040(ERROR, "called-nowhere"),

  // Waves.
  WAV001(ERROR, "cluster-in-no-wave"),
  WAV002(ERROR, "cluster-in-two-waves"),
  WAV003(ERROR, "wave-cycle"),
  WAV004(ERROR, "stage-before-need"),
  WAV005(ERROR, "wave-before-need"),
  WAV006(ERROR, "wave-without-gate"),
  WAV007(ERROR, "gate-malformed"),
  WAV008(ERROR, "quorum-not-reached"),
  WAV040(ERROR, "brought-alone"),
  WAV041(ERROR, "path-without-link"),

  // Jurisdictions.
  JUR001(ERROR, "jurisdiction-unknown"),
  JUR002(ERROR, "jurisdiction-in-itself"),
  JUR003(ERROR, "group-without-members"),
  JUR004(ERROR, "law-of-site-unsaid"),

  // Routes between chains, and their evidence.
  RTE001(ERROR, "route-goes-nowhere"),
  RTE002(ERROR, "route-declared-twice"),
  RTE003(ERROR, "route-not-permitted"),
  RTE004(ERROR, "jurisdiction-denied"),
  RTE005(ERROR, "route-without-evidence"),
  RTE006(ERROR, "evidence-too-old"),
  RTE007(ERROR, "evidence-from-the-future"),
  RTE008(ERROR, "evidence-of-nobody"),
  RTE009(ERROR, "evidence-withdrawn"),
  RTE010(ERROR, "evidence-cannot-be"),
  RTE011(ERROR, "too-few-could-forge"),
  RTE012(WARNING, "attesters-share-something"),
  RTE013(ERROR, "confidence-too-low"),
  RTE014(WARNING, "approval-ends-soon"),

  // Policy profiles, subsystems and workstreams.
  POL001(ERROR, "profile-not-newer"),
  POL002(ERROR, "profiles-do-not-meet"),
  POL003(WARNING, "profile-permits-nothing"),
  POL004(ERROR, "profile-loosened"),
  POL005(ERROR, "used-without-evidence"),
  POL006(WARNING, "workstream-without-gate"),

  // Decision tables.
  DEC001(ERROR, "decision-input-vague"),
  DEC002(ERROR, "decision-name-unknown"),
  DEC003(ERROR, "decision-row-outside"),
  DEC004(ERROR, "decision-rows-contradict"),
  DEC005(ERROR, "decision-cases-unanswered"),
  DEC006(ERROR, "decision-too-large"),
  DEC007(ERROR, "decision-row-asks-twice"),

  // Machines.
  VMS001(ERROR, "vmid-used-twice"),
  VMS002(WARNING, "vmid-outside-band"),
  VMS003(WARNING, "guest-name-used-twice"),
  VMS004(ERROR, "guest-on-foreign-host"),
  VMS005(ERROR, "guest-without-size"),
  VMS010(ERROR, "host-memory-short"),
  VMS011(WARNING, "host-memory-short-at-most"),
  VMS012(WARNING, "host-memory-tight"),
  VMS013(ERROR, "guest-wider-than-host"),
  VMS014(WARNING, "host-crowded"),
  VMS015(ERROR, "storage-short"),
  VMS016(WARNING, "thin-storage-short"),
  VMS020(ERROR, "ha-disk-on-one-host"),
  VMS021(ERROR, "ha-without-quorum"),
  VMS022(ERROR, "validators-on-one-host"),
  VMS023(WARNING, "votes-may-be-even"),

  // Plans and totals.
  BUD001(ERROR, "total-not-the-sum"),
  BUD002(ERROR, "counted-twice"),
  BUD003(ERROR, "phase-before-need"),
  BUD004(ERROR, "plan-cycle"),

  // Rules and tests of the estate itself.
  RUL001(ERROR, "rule-broken"),
  RUL002(WARNING, "rule-warns"),
  RUL003(ERROR, "word-without-meaning"),
  RUL004(ERROR, "malformed-rule"),
  TST001(ERROR, "malformed-test"),

  // Findings to leave alone.
  SUP001(ERROR, "suppression-unused"),
  SUP002(ERROR, "suppression-ended"),
  SUP003(ERROR, "suppression-of-unknown-code"),
  SUP004(ERROR, "suppression-not-allowed"),
  SUP005(ERROR, "suppression-nowhere"),
  SUP006(ERROR, "suppression-without-reason");

  /// Errors that are a judgement: an estate that goes against them still has a meaning, all its
  /// files can be written, and its planes stay apart.
  private static final EnumSet<Code> JUDGEMENTS =
      EnumSet.of(SVC002, SVC007, SVC009, SIT010, SIT011, WAV006, VMS022, BUD001, RUL001);

  private final Severity severity;
  private final String title;

  Code(Severity severity, String title) {
    this.severity = severity;
    this.title = title;
  }

  /// How grave findings of this kind are.
  public Severity severity() {
    return severity;
  }

  /// Whether an estate may say to leave such findings alone: notes, warnings and the errors that
  /// are a judgement. What concerns form, names, types, planes and secrets never can be.
  public boolean mayBeSuppressed() {
    return severity != ERROR || JUDGEMENTS.contains(this);
  }

  /// A short name in kebab case that reads well after "allow".
  public String title() {
    return title;
  }
}

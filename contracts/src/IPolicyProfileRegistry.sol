// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title The policy profiles of an estate, version by version, on chain
/// @notice Says which version of a profile is in force at a time, and whether a route may be taken
/// under it. What is not known is refused: a paused registry, a gap between two versions, an expired
/// and a revoked version all answer "none".
/// @dev `profileId = keccak256("soke/profile/1:" namespace "/" name)` in ASCII;
/// `contentHash = keccak256(RFC 8785 form of the profile)`. Times are seconds of the block clock,
/// confidence is in basis points, countries are ISO 3166-1 numeric codes.
interface IPolicyProfileRegistry {
    /// @notice One version of a profile, as it is handed in.
    /// @param expectedPrevHash the content hash of the version before; zero for version 1
    /// @param validFrom the first second in force; never before that of the version before
    /// @param validUntil the first second no longer in force; zero for an open end
    struct Draft {
        bytes32 profileId;
        bytes32 contentHash;
        bytes32 expectedPrevHash;
        bytes32 jurisdictionsRoot;
        bytes32 routesRoot;
        uint64 validFrom;
        uint64 validUntil;
        uint32 version;
        uint16 minConfidenceBps;
        uint16 schemaVersion;
        string uri;
    }

    /// @notice One version of a profile, as it is kept.
    /// @param revokedFrom the first second it is revoked; zero when it is not
    struct Profile {
        bytes32 contentHash;
        bytes32 prevHash;
        bytes32 jurisdictionsRoot;
        bytes32 routesRoot;
        uint64 validFrom;
        uint64 validUntil;
        uint64 publishedAt;
        uint64 revokedFrom;
        uint16 minConfidenceBps;
        uint16 schemaVersion;
    }

    /// @notice What a signer of evidence says of a route.
    struct RouteAttestation {
        bytes32 profileId;
        bytes32 routeId;
        bytes32 evidenceRoot;
        uint64 observedAt;
        uint64 expiresAt;
        uint32 version;
        uint16 confidenceBps;
    }

    event ProfilePublished(
        bytes32 indexed profileId,
        uint32 indexed version,
        bytes32 indexed contentHash,
        bytes32 prevHash,
        uint64 validFrom,
        uint64 validUntil,
        uint16 minConfidenceBps,
        string uri
    );
    event ProfileSuperseded(bytes32 indexed profileId, uint32 indexed version, uint64 from);
    event ProfileRevoked(
        bytes32 indexed profileId, uint32 indexed version, uint64 from, bytes32 reasonHash
    );
    event PolicySetCommitted(
        uint64 indexed epoch, bytes32 root, bytes32 prevRoot, bytes32 sourceCommit
    );
    event TextChanged(bytes32 indexed profileId, string indexed indexedKey, string key, string value);
    event EvidenceSignerSet(bytes signer, bool allowed, uint32 maxAge);
    event Paused(address account);
    event Unpaused(address account);

    error StaleEpoch(uint64 expected, uint64 actual);
    error StaleBase(bytes32 profileId, bytes32 expected, bytes32 actual);
    error BadVersion(bytes32 profileId, uint32 expected, uint32 given);
    error BadWindow(bytes32 profileId, uint64 validFrom, uint64 validUntil);
    error BadThreshold(bytes32 profileId, uint16 bps);
    error EmptyHash(bytes32 profileId);
    error EmptyBatch();
    error UnknownVersion(bytes32 profileId, uint32 version);
    error WrongHash(bytes32 profileId, bytes32 expected, bytes32 actual);
    error NotNarrower(bytes32 profileId, uint32 version, uint64 revokedFrom);

    /// @notice Publishes one version. The very same draft again changes nothing. The root of the set
    /// is unknown (zero) afterwards, until a batch states it.
    function publish(Draft calldata draft) external;

    /// @notice Publishes versions and states the root of the set they make; all or none.
    /// @param expectedEpoch the epoch the batch was made from; any other refuses it
    /// @param sourceCommit the commit of the estate, for people who look it up
    function publishBatch(
        Draft[] calldata drafts,
        uint64 expectedEpoch,
        bytes32 newSetRoot,
        bytes32 sourceCommit
    ) external;

    /// @notice Ends a version early: from `from`, or from now if that is later. Never undone.
    function revoke(
        bytes32 profileId,
        uint32 version,
        bytes32 expectedHash,
        uint64 from,
        bytes32 reasonHash
    ) external;

    /// @notice Stops every check until `unpause`.
    function pause() external;

    /// @notice Starts the checks again.
    function unpause() external;

    /// @notice Notes a text for people, such as `url`; no check reads it.
    function setText(bytes32 profileId, string calldata key, string calldata value) external;

    /// @notice Allows or forbids a signer of evidence.
    /// @param signer 20 bytes for an account or contract, or an ERC-7913 signer
    /// @param maxAge seconds after which its attestations are stale
    function setEvidenceSigner(bytes calldata signer, bool allowed, uint32 maxAge) external;

    /// @notice A version as it is kept; all zero when there is none.
    function getProfile(bytes32 profileId, uint32 version) external view returns (Profile memory);

    /// @notice The number of versions of a profile.
    function latestVersion(bytes32 profileId) external view returns (uint32);

    /// @notice The version in force at a time; zero when none is, and while paused.
    function activeVersion(bytes32 profileId, uint64 time) external view returns (uint32);

    /// @notice The number of profiles.
    function profileCount() external view returns (uint256);

    /// @notice A profile by its place in the order of first publication.
    function profileAt(uint256 index) external view returns (bytes32);

    /// @notice The root of the set as the last batch stated it; zero when unknown.
    function setRoot() external view returns (bytes32);

    /// @notice How many times the set changed.
    function setEpoch() external view returns (uint64);

    /// @notice Whether checks are stopped.
    function paused() external view returns (bool);

    /// @notice A text for people.
    function text(bytes32 profileId, string calldata key) external view returns (string memory);

    /// @notice Whether a signer of evidence is allowed, and for how long its word holds.
    function evidenceSigner(bytes calldata signer)
        external
        view
        returns (bool allowed, uint32 maxAge);

    /// @notice Whether a route may be taken now, as an ERC-1066 status and the version in force.
    /// Asked in this order: paused (42), in force (20 unknown, 44 not yet, 46 expired, 16 revoked),
    /// country (10), route (20), confidence (24); 11 when all hold.
    function checkRoute(
        bytes32 profileId,
        bytes32 routeId,
        uint16 confidenceBps,
        uint16 country,
        bytes32[] calldata routeProof,
        bytes32[] calldata countryProof
    ) external view returns (bytes1 status, uint32 version);

    /// @notice As `checkRoute`, with a confidence that an allowed signer attests. 10 for a signer
    /// that is not allowed or did not sign this, 44 for an attestation of the future, 46 for a stale
    /// one or one of another version.
    function checkRouteAttested(
        RouteAttestation calldata attestation,
        bytes calldata signer,
        bytes calldata signature,
        uint16 country,
        bytes32[] calldata routeProof,
        bytes32[] calldata countryProof
    ) external view returns (bytes1 status, uint32 version);

    /// @notice The EIP-712 hash of a draft, for reviewers to compare.
    function hashDraft(Draft calldata draft) external view returns (bytes32);
}

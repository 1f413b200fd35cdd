// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {ERC165} from "@openzeppelin/contracts/utils/introspection/ERC165.sol";
import {IPolicyProfileRegistry} from "./IPolicyProfileRegistry.sol";

/// @title PolicyProfileRegistry
/// @notice See the interface. Who may call what is said by the AccessManager it is deployed with.
/// Not upgradeable: a successor is a new registry that `text` points to.
contract PolicyProfileRegistry is IPolicyProfileRegistry, AccessManaged, EIP712, ERC165 {
    bytes32 private constant DRAFT_TYPEHASH = keccak256(
        "Draft(bytes32 profileId,bytes32 contentHash,bytes32 expectedPrevHash,bytes32 jurisdictionsRoot,bytes32 routesRoot,uint64 validFrom,uint64 validUntil,uint32 version,uint16 minConfidenceBps,uint16 schemaVersion,string uri)"
    );
    bytes32 private constant ATTESTATION_TYPEHASH = keccak256(
        "RouteAttestation(bytes32 profileId,bytes32 routeId,bytes32 evidenceRoot,uint64 observedAt,uint64 expiresAt,uint32 version,uint16 confidenceBps)"
    );

    // ERC-1066 status bytes.
    bytes1 private constant DISALLOWED = 0x10;
    bytes1 private constant ALLOWED = 0x11;
    bytes1 private constant REVOKED = 0x16;
    bytes1 private constant NOT_FOUND = 0x20;
    bytes1 private constant BELOW_RANGE = 0x24;
    bytes1 private constant PAUSED = 0x42;
    bytes1 private constant NOT_YET = 0x44;
    bytes1 private constant EXPIRED = 0x46;

    uint16 private constant FULL_CONFIDENCE_BPS = 10_000;

    struct Signer {
        bool allowed;
        uint32 maxAge;
    }

    bytes32 public override setRoot;
    uint64 public override setEpoch;
    bool public override paused;

    bytes32[] private _profileIds;
    /// Version n of a profile is at index n - 1; `validFrom` never falls along it.
    mapping(bytes32 profileId => Profile[]) private _versions;
    mapping(bytes32 profileId => mapping(string key => string)) private _texts;
    mapping(bytes32 signerHash => Signer) private _signers;

    constructor(address manager) AccessManaged(manager) EIP712("PolicyProfileRegistry", "1") {}

    function publish(Draft calldata draft) external override restricted {
        if (_isPublished(draft)) return;
        _publish(draft);
        _commit(bytes32(0), bytes32(0));
    }

    function publishBatch(
        Draft[] calldata drafts,
        uint64 expectedEpoch,
        bytes32 newSetRoot,
        bytes32 sourceCommit
    ) external override restricted {
        if (expectedEpoch != setEpoch) revert StaleEpoch(expectedEpoch, setEpoch);
        if (drafts.length == 0) revert EmptyBatch();
        for (uint256 i = 0; i < drafts.length; ++i) {
            _publish(drafts[i]);
        }
        _commit(newSetRoot, sourceCommit);
    }

    function revoke(
        bytes32 profileId,
        uint32 version,
        bytes32 expectedHash,
        uint64 from,
        bytes32 reasonHash
    ) external override restricted {
        Profile[] storage versions = _versions[profileId];
        if (version == 0 || version > versions.length) revert UnknownVersion(profileId, version);
        Profile storage profile = versions[version - 1];
        if (profile.contentHash != expectedHash) {
            revert WrongHash(profileId, expectedHash, profile.contentHash);
        }
        uint64 start = from > _now() ? from : _now();
        if (profile.revokedFrom != 0 && start >= profile.revokedFrom) {
            revert NotNarrower(profileId, version, profile.revokedFrom);
        }
        profile.revokedFrom = start;
        emit ProfileRevoked(profileId, version, start, reasonHash);
    }

    function pause() external override restricted {
        paused = true;
        emit Paused(_msgSender());
    }

    function unpause() external override restricted {
        paused = false;
        emit Unpaused(_msgSender());
    }

    function setText(bytes32 profileId, string calldata key, string calldata value)
        external
        override
        restricted
    {
        _texts[profileId][key] = value;
        emit TextChanged(profileId, key, key, value);
    }

    function setEvidenceSigner(bytes calldata signer, bool allowed, uint32 maxAge)
        external
        override
        restricted
    {
        _signers[keccak256(signer)] = Signer(allowed, maxAge);
        emit EvidenceSignerSet(signer, allowed, maxAge);
    }

    function getProfile(bytes32 profileId, uint32 version)
        external
        view
        override
        returns (Profile memory profile)
    {
        Profile[] storage versions = _versions[profileId];
        if (version != 0 && version <= versions.length) profile = versions[version - 1];
    }

    function latestVersion(bytes32 profileId) public view override returns (uint32) {
        return uint32(_versions[profileId].length);
    }

    function activeVersion(bytes32 profileId, uint64 time)
        external
        view
        override
        returns (uint32)
    {
        (bytes1 status, uint32 version) = _inForce(profileId, time);
        return status == ALLOWED ? version : 0;
    }

    function profileCount() external view override returns (uint256) {
        return _profileIds.length;
    }

    function profileAt(uint256 index) external view override returns (bytes32) {
        return _profileIds[index];
    }

    function text(bytes32 profileId, string calldata key)
        external
        view
        override
        returns (string memory)
    {
        return _texts[profileId][key];
    }

    function evidenceSigner(bytes calldata signer)
        external
        view
        override
        returns (bool allowed, uint32 maxAge)
    {
        Signer storage found = _signers[keccak256(signer)];
        return (found.allowed, found.maxAge);
    }

    function checkRoute(
        bytes32 profileId,
        bytes32 routeId,
        uint16 confidenceBps,
        uint16 country,
        bytes32[] calldata routeProof,
        bytes32[] calldata countryProof
    ) public view override returns (bytes1 status, uint32 version) {
        (status, version) = _inForce(profileId, _now());
        if (status != ALLOWED) return (status, version);
        Profile storage profile = _versions[profileId][version - 1];
        if (!_holds(countryProof, profile.jurisdictionsRoot, bytes32(uint256(country)))) {
            return (DISALLOWED, version);
        }
        if (!_holds(routeProof, profile.routesRoot, routeId)) return (NOT_FOUND, version);
        if (confidenceBps < profile.minConfidenceBps || confidenceBps > FULL_CONFIDENCE_BPS) {
            return (BELOW_RANGE, version);
        }
    }

    function checkRouteAttested(
        RouteAttestation calldata attestation,
        bytes calldata signer,
        bytes calldata signature,
        uint16 country,
        bytes32[] calldata routeProof,
        bytes32[] calldata countryProof
    ) external view override returns (bytes1 status, uint32 version) {
        (status, version) = checkRoute(
            attestation.profileId,
            attestation.routeId,
            attestation.confidenceBps,
            country,
            routeProof,
            countryProof
        );
        if (status != ALLOWED) return (status, version);
        if (attestation.version != version) return (EXPIRED, version);
        return (_attested(attestation, signer, signature), version);
    }

    function hashDraft(Draft calldata draft) external view override returns (bytes32) {
        return _hashTypedDataV4(
            keccak256(
                abi.encode(
                    DRAFT_TYPEHASH,
                    draft.profileId,
                    draft.contentHash,
                    draft.expectedPrevHash,
                    draft.jurisdictionsRoot,
                    draft.routesRoot,
                    draft.validFrom,
                    draft.validUntil,
                    draft.version,
                    draft.minConfidenceBps,
                    draft.schemaVersion,
                    keccak256(bytes(draft.uri))
                )
            )
        );
    }

    function supportsInterface(bytes4 interfaceId) public view override returns (bool) {
        return interfaceId == type(IPolicyProfileRegistry).interfaceId
            || super.supportsInterface(interfaceId);
    }

    function _publish(Draft calldata draft) private {
        Profile[] storage versions = _versions[draft.profileId];
        bytes32 prevHash = _requireNext(draft, versions);
        if (versions.length == 0) {
            _profileIds.push(draft.profileId);
        } else {
            emit ProfileSuperseded(draft.profileId, uint32(versions.length), draft.validFrom);
        }
        versions.push(
            Profile({
                contentHash: draft.contentHash,
                prevHash: prevHash,
                jurisdictionsRoot: draft.jurisdictionsRoot,
                routesRoot: draft.routesRoot,
                validFrom: draft.validFrom,
                validUntil: draft.validUntil,
                publishedAt: _now(),
                revokedFrom: 0,
                minConfidenceBps: draft.minConfidenceBps,
                schemaVersion: draft.schemaVersion
            })
        );
        emit ProfilePublished(
            draft.profileId,
            draft.version,
            draft.contentHash,
            prevHash,
            draft.validFrom,
            draft.validUntil,
            draft.minConfidenceBps,
            draft.uri
        );
    }

    /// What is published is the next link of its chain, and does not reach into the past.
    function _requireNext(Draft calldata draft, Profile[] storage versions)
        private
        view
        returns (bytes32 prevHash)
    {
        bytes32 id = draft.profileId;
        uint256 count = versions.length;
        if (draft.version != count + 1) revert BadVersion(id, uint32(count + 1), draft.version);
        uint64 earliest = _now();
        if (count != 0) {
            Profile storage last = versions[count - 1];
            prevHash = last.contentHash;
            if (last.validFrom > earliest) earliest = last.validFrom;
        }
        if (draft.expectedPrevHash != prevHash) {
            revert StaleBase(id, draft.expectedPrevHash, prevHash);
        }
        if (draft.contentHash == 0) revert EmptyHash(id);
        bool closed = draft.validUntil != 0;
        if (draft.validFrom < earliest || (closed && draft.validUntil <= draft.validFrom)) {
            revert BadWindow(id, draft.validFrom, draft.validUntil);
        }
        if (draft.minConfidenceBps > FULL_CONFIDENCE_BPS) {
            revert BadThreshold(id, draft.minConfidenceBps);
        }
    }

    function _isPublished(Draft calldata draft) private view returns (bool) {
        Profile[] storage versions = _versions[draft.profileId];
        if (draft.version == 0 || draft.version > versions.length) return false;
        Profile storage kept = versions[draft.version - 1];
        return kept.contentHash == draft.contentHash && kept.prevHash == draft.expectedPrevHash
            && kept.jurisdictionsRoot == draft.jurisdictionsRoot
            && kept.routesRoot == draft.routesRoot && kept.validFrom == draft.validFrom
            && kept.validUntil == draft.validUntil
            && kept.minConfidenceBps == draft.minConfidenceBps
            && kept.schemaVersion == draft.schemaVersion;
    }

    function _commit(bytes32 root, bytes32 sourceCommit) private {
        bytes32 prevRoot = setRoot;
        setRoot = root;
        setEpoch += 1;
        emit PolicySetCommitted(setEpoch, root, prevRoot, sourceCommit);
    }

    /// The version that has begun last decides alone: where it is expired or revoked, none is in
    /// force, and an older one does not come back.
    function _inForce(bytes32 profileId, uint64 time)
        private
        view
        returns (bytes1 status, uint32 version)
    {
        if (paused) return (PAUSED, 0);
        Profile[] storage versions = _versions[profileId];
        if (versions.length == 0) return (NOT_FOUND, 0);
        uint256 begun = _begun(versions, time);
        if (begun == 0) return (NOT_YET, 0);
        Profile storage profile = versions[begun - 1];
        version = uint32(begun);
        if (profile.revokedFrom != 0 && time >= profile.revokedFrom) return (REVOKED, version);
        if (profile.validUntil != 0 && time >= profile.validUntil) return (EXPIRED, version);
        return (ALLOWED, version);
    }

    /// How many versions have begun at a time, by halving: `validFrom` never falls.
    function _begun(Profile[] storage versions, uint64 time) private view returns (uint256 low) {
        uint256 high = versions.length;
        while (low < high) {
            uint256 middle = (low + high) / 2;
            if (versions[middle].validFrom <= time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
    }

    function _attested(
        RouteAttestation calldata attestation,
        bytes calldata signer,
        bytes calldata signature
    ) private view returns (bytes1) {
        Signer storage found = _signers[keccak256(signer)];
        if (!found.allowed) return DISALLOWED;
        if (attestation.observedAt > _now()) return NOT_YET;
        if (_now() >= attestation.expiresAt || _now() - attestation.observedAt > found.maxAge) {
            return EXPIRED;
        }
        bytes32 digest = _hashTypedDataV4(
            keccak256(
                abi.encode(
                    ATTESTATION_TYPEHASH,
                    attestation.profileId,
                    attestation.routeId,
                    attestation.evidenceRoot,
                    attestation.observedAt,
                    attestation.expiresAt,
                    attestation.version,
                    attestation.confidenceBps
                )
            )
        );
        return SignatureChecker.isValidSignatureNow(signer, digest, signature)
            ? ALLOWED
            : DISALLOWED;
    }

    /// Leaves are hashed twice, so that no inner node can pass for one.
    function _holds(bytes32[] calldata proof, bytes32 root, bytes32 value)
        private
        pure
        returns (bool)
    {
        bytes32 leaf = keccak256(bytes.concat(keccak256(abi.encode(value))));
        return MerkleProof.verifyCalldata(proof, root, leaf);
    }

    function _now() private view returns (uint64) {
        return uint64(block.timestamp);
    }
}

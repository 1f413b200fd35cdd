// A registry with its manager and the roles an estate gives out.
import { AbiCoder, ZeroHash, concat, id, keccak256, toUtf8Bytes } from 'ethers';
import { deploy, start } from './node.mjs';

export const PUBLISHER = 1n;
export const REVOKER = 2n;
export const GUARDIAN = 3n;
export const CURATOR = 4n;
export const DAY = 86_400;

const TASKS = [
  [PUBLISHER, ['publish', 'publishBatch', 'unpause']],
  [REVOKER, ['revoke']],
  [GUARDIAN, ['pause']],
  [CURATOR, ['setText']],
];

/** Starts a node with a registry whose roles stand with accounts of their own. */
export async function estate(publisherDelay = 0) {
  const { provider, stop } = await start();
  const [admin, publisher, revoker, guardian, curator, stranger] = await Promise.all(
    [0, 1, 2, 3, 4, 5].map((index) => provider.getSigner(index)),
  );
  const manager = await deploy('AccessManager', admin, admin.address);
  const registry = await deploy('PolicyProfileRegistry', admin, await manager.getAddress());
  const target = await registry.getAddress();
  for (const [role, names] of TASKS) {
    const selectors = names.map((name) => registry.interface.getFunction(name).selector);
    await (await manager.setTargetFunctionRole(target, selectors, role)).wait();
  }
  await (await manager.grantRole(PUBLISHER, publisher.address, publisherDelay)).wait();
  await (await manager.grantRole(REVOKER, revoker.address, 0)).wait();
  await (await manager.grantRole(GUARDIAN, guardian.address, 0)).wait();
  await (await manager.grantRole(CURATOR, curator.address, 0)).wait();
  return { provider, stop, manager, registry, admin, publisher, revoker, guardian, curator, stranger };
}

/** The id of a profile by its name. */
export function profileId(name) {
  return keccak256(toUtf8Bytes(`soke/profile/1:${name}`));
}

/** A leaf of a list of routes or countries: hashed twice. */
export function leaf(value) {
  return keccak256(concat([keccak256(AbiCoder.defaultAbiCoder().encode(['bytes32'], [value]))]));
}

/** A country as the value of a leaf. */
export function country(code) {
  return AbiCoder.defaultAbiCoder().encode(['uint256'], [code]);
}

/** The root over two leaves; the proof of each is the other. */
export function root(left, right) {
  return keccak256(concat([left, right].sort()));
}

/** A draft that holds, but for what `changes` says. */
export function draft(changes) {
  return {
    profileId: profileId('eu/payments'),
    contentHash: id('content'),
    expectedPrevHash: ZeroHash,
    jurisdictionsRoot: ZeroHash,
    routesRoot: ZeroHash,
    validFrom: 0,
    validUntil: 0,
    version: 1,
    minConfidenceBps: 8000,
    schemaVersion: 1,
    uri: '',
    ...changes,
  };
}

/** The name of the error that a call ends with, or null when it holds. */
export async function refusal(call, registry) {
  try {
    const sent = await call;
    await sent?.wait?.();
    return null;
  } catch (failed) {
    const data = failed.data ?? failed.info?.error?.data;
    return registry.interface.parseError(data)?.name ?? failed.message;
  }
}

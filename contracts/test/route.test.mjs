import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ZeroHash, id } from 'ethers';
import { now, pass } from './node.mjs';
import { DAY, country, draft, estate, leaf, profileId, root } from './registry.mjs';

const ROUTE = id('eu-rail');
const OTHER_ROUTE = id('us-rail');
const FRANCE = 250;
const GERMANY = 276;

let it;
let registry;
let time;

before(async () => {
  it = await estate();
  registry = it.registry;
  time = await now(it.provider);
  const profile = draft({
    jurisdictionsRoot: root(leaf(country(FRANCE)), leaf(country(GERMANY))),
    routesRoot: root(leaf(ROUTE), leaf(OTHER_ROUTE)),
    validFrom: time + DAY,
    validUntil: time + 3 * DAY,
  });
  const publisher = registry.connect(it.publisher);
  await (await publisher.publishBatch([profile], 0, ZeroHash, ZeroHash)).wait();
  const { provider } = it;
  const signer = (await provider.getSigner(6)).address;
  await (await registry.setEvidenceSigner(signer, true, 600)).wait();
});
after(() => it.stop());

const proofs = { route: [leaf(OTHER_ROUTE)], country: [leaf(country(GERMANY))] };

async function check(changes = {}) {
  const asked = { profile: 'eu/payments', route: ROUTE, bps: 8000, country: FRANCE, ...changes };
  const [status] = await registry.checkRoute(
    profileId(asked.profile), asked.route, asked.bps, asked.country,
    asked.proof ?? proofs.route, proofs.country,
  );
  return status;
}

test('before the window: not yet', async () => {
  assert.equal(await check(), '0x44');
});

test('in the window: allowed, and each fault by its status', async () => {
  await pass(it.provider, DAY + 60);
  assert.equal(await check(), '0x11');
  assert.equal(await check({ bps: 7999 }), '0x24');
  assert.equal(await check({ bps: 10_001 }), '0x24');
  assert.equal(await check({ country: 840 }), '0x10');
  assert.equal(await check({ route: id('unknown') }), '0x20');
  assert.equal(await check({ proof: [] }), '0x20');
  assert.equal(await check({ profile: 'eu/unknown' }), '0x20');
});

test('an inner node of the tree is no leaf', async () => {
  const inner = root(leaf(ROUTE), leaf(OTHER_ROUTE));
  assert.equal(await check({ route: inner, proof: [] }), '0x20');
});

const TYPES = {
  RouteAttestation: [
    ['profileId', 'bytes32'], ['routeId', 'bytes32'], ['evidenceRoot', 'bytes32'],
    ['observedAt', 'uint64'], ['expiresAt', 'uint64'], ['version', 'uint32'],
    ['confidenceBps', 'uint16'],
  ].map(([name, type]) => ({ name, type })),
};

async function attested(changes = {}, account = 6) {
  const at = await now(it.provider);
  const said = {
    profileId: profileId('eu/payments'), routeId: ROUTE, evidenceRoot: id('evidence'),
    observedAt: at - 60, expiresAt: at + 60, version: 1, confidenceBps: 9000, ...changes,
  };
  const { name, version, chainId, verifyingContract } = await registry.eip712Domain();
  const signer = await it.provider.getSigner(account);
  const domain = { name, version, chainId, verifyingContract };
  const signature = await signer.signTypedData(domain, TYPES, said);
  const allowed = (await it.provider.getSigner(6)).address;
  const [status] = await registry.checkRouteAttested(
    said, allowed, signature, FRANCE, proofs.route, proofs.country,
  );
  return status;
}

test('an attestation counts while it is fresh and of an allowed signer', async () => {
  assert.equal(await attested(), '0x11');
  assert.equal(await attested({}, 7), '0x10');
  assert.equal(await attested({ confidenceBps: 7999 }), '0x24');
  assert.equal(await attested({ version: 2 }), '0x46');
  const at = await now(it.provider);
  assert.equal(await attested({ observedAt: at + 600, expiresAt: at + 900 }), '0x44');
  assert.equal(await attested({ observedAt: at - 601 }), '0x46');
  assert.equal(await attested({ expiresAt: at }), '0x46');
});

test('a pause stops every check, and only the publisher starts them again', async () => {
  await (await registry.connect(it.guardian).pause()).wait();
  assert.equal(await check(), '0x42');
  assert.equal(await registry.activeVersion(profileId('eu/payments'), time + 2 * DAY), 0n);
  await assert.rejects(registry.connect(it.guardian).unpause());
  await (await registry.connect(it.publisher).unpause()).wait();
  assert.equal(await check(), '0x11');
});

test('after the window: expired; after a revocation: revoked', async () => {
  await pass(it.provider, 2 * DAY);
  assert.equal(await check(), '0x46');
  const revoker = registry.connect(it.revoker);
  const key = profileId('eu/payments');
  await (await revoker.revoke(key, 1, id('content'), 0, ZeroHash)).wait();
  assert.equal(await check(), '0x16');
});

test('texts are for people, and kept by their curator', async () => {
  const key = profileId('eu/payments');
  await assert.rejects(registry.connect(it.stranger).setText(key, 'url', 'x'));
  await (await registry.connect(it.curator).setText(key, 'url', 'https://example.org')).wait();
  assert.equal(await registry.text(key, 'url'), 'https://example.org');
});

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ZeroHash, id } from 'ethers';
import { now, pass } from './node.mjs';
import { DAY, draft, estate, profileId, refusal } from './registry.mjs';

let it;
let registry;
let time;

before(async () => {
  it = await estate();
  registry = it.registry.connect(it.publisher);
});
after(() => it.stop());

test('publishes a batch, and says what is in force when', async () => {
  time = await now(it.provider);
  const profile = draft({ validFrom: time + DAY, validUntil: time + 3 * DAY });
  const sent = await registry.publishBatch([profile], 0, id('root'), id('commit'));
  assert.equal((await sent.wait()).status, 1);
  const { profileId: key } = profile;
  assert.equal(await registry.latestVersion(key), 1n);
  assert.equal(await registry.activeVersion(key, time + DAY - 1), 0n);
  assert.equal(await registry.activeVersion(key, time + DAY), 1n);
  assert.equal(await registry.activeVersion(key, time + 3 * DAY - 1), 1n);
  assert.equal(await registry.activeVersion(key, time + 3 * DAY), 0n);
  assert.equal(await registry.setEpoch(), 1n);
  assert.equal(await registry.setRoot(), id('root'));
  assert.equal(await registry.profileAt(0), key);
});

test('refuses the same batch again: its epoch is stale', async () => {
  const profile = draft({ validFrom: time + DAY, validUntil: time + 3 * DAY });
  const again = registry.publishBatch([profile], 0, id('root'), id('commit'));
  assert.equal(await refusal(again, registry), 'StaleEpoch');
});

test('takes the same single draft again as nothing new', async () => {
  const profile = draft({ validFrom: time + DAY, validUntil: time + 3 * DAY });
  const receipt = await (await registry.publish(profile)).wait();
  assert.equal(receipt.logs.length, 0);
  assert.equal(await registry.setEpoch(), 1n);
});

test('supersedes a version from the first second of the next', async () => {
  const next = draft({
    version: 2,
    contentHash: id('content 2'),
    expectedPrevHash: id('content'),
    validFrom: time + 2 * DAY,
  });
  await (await registry.publishBatch([next], 1, id('root 2'), ZeroHash)).wait();
  const { profileId: key } = next;
  assert.equal(await registry.activeVersion(key, time + 2 * DAY - 1), 1n);
  assert.equal(await registry.activeVersion(key, time + 2 * DAY), 2n);
  const kept = await registry.getProfile(key, 2);
  assert.equal(kept.prevHash, id('content'));
  assert.equal(kept.contentHash, id('content 2'));
});

const refused = [
  ['BadVersion', { version: 4 }],
  ['BadVersion', { version: 2 }],
  ['StaleBase', { expectedPrevHash: id('content') }],
  ['EmptyHash', { contentHash: ZeroHash }],
  ['BadWindow', { validUntil: 1 }],
  ['BadWindow', { validFrom: 1 }],
  ['BadThreshold', { minConfidenceBps: 10_001 }],
];
for (const [error, changes] of refused) {
  test(`refuses ${JSON.stringify(changes)} as ${error}`, async () => {
    const third = draft({
      version: 3,
      contentHash: id('content 3'),
      expectedPrevHash: id('content 2'),
      validFrom: time + 4 * DAY,
      ...changes,
    });
    const call = registry.publishBatch([third], 2, ZeroHash, ZeroHash);
    assert.equal(await refusal(call, registry), error);
    assert.equal(await registry.latestVersion(third.profileId), 2n);
  });
}

test('refuses a whole batch for one of its drafts', async () => {
  const other = draft({ profileId: profileId('eu/other'), validFrom: time + DAY });
  const call = registry.publishBatch([other, draft({ version: 9 })], 2, ZeroHash, ZeroHash);
  assert.equal(await refusal(call, registry), 'BadVersion');
  assert.equal(await registry.profileCount(), 1n);
});

test('refuses an empty batch', async () => {
  const call = registry.publishBatch([], 2, ZeroHash, ZeroHash);
  assert.equal(await refusal(call, registry), 'EmptyBatch');
});

test('revokes for good, only ever earlier', async () => {
  const revoker = it.registry.connect(it.revoker);
  const key = profileId('eu/payments');
  const from = time + 2 * DAY + 60;
  const wrong = revoker.revoke(key, 2, id('content'), from, ZeroHash);
  assert.equal(await refusal(wrong, registry), 'WrongHash');
  const unknown = revoker.revoke(key, 3, id('content'), from, ZeroHash);
  assert.equal(await refusal(unknown, registry), 'UnknownVersion');
  await (await revoker.revoke(key, 2, id('content 2'), from, id('reason'))).wait();
  assert.equal(await registry.activeVersion(key, from - 1), 2n);
  // The older version does not come back.
  assert.equal(await registry.activeVersion(key, from), 0n);
  for (const later of [from, from + 1]) {
    const call = revoker.revoke(key, 2, id('content 2'), later, ZeroHash);
    assert.equal(await refusal(call, registry), 'NotNarrower');
  }
  await (await revoker.revoke(key, 2, id('content 2'), 0, ZeroHash)).wait();
  assert.equal((await registry.getProfile(key, 2)).revokedFrom, BigInt(await now(it.provider)));
});

test('a draft whose time has passed while it waited is refused', async () => {
  const late = draft({ profileId: profileId('eu/late'), validFrom: (await now(it.provider)) + 60 });
  await pass(it.provider, 120);
  const call = registry.publishBatch([late], 2, ZeroHash, ZeroHash);
  assert.equal(await refusal(call, registry), 'BadWindow');
});

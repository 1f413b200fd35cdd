import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AbiCoder, ZeroHash, id, keccak256 } from 'ethers';
import { now, pass } from './node.mjs';
import { DAY, draft, estate, profileId, refusal } from './registry.mjs';

let it;
let target;
let data;
let profile;

before(async () => {
  it = await estate(DAY);
  target = await it.registry.getAddress();
  profile = draft({ validFrom: (await now(it.provider)) + 3 * DAY });
  data = it.registry.interface.encodeFunctionData('publishBatch', [
    [profile], 0, id('root'), id('commit'),
  ]);
});
after(() => it.stop());

function manager(signer = it.publisher) {
  return it.manager.connect(signer);
}

test('nobody publishes at once', async () => {
  for (const signer of [it.publisher, it.admin, it.guardian, it.stranger]) {
    const registry = it.registry.connect(signer);
    await assert.rejects(registry.publishBatch([profile], 0, ZeroHash, ZeroHash));
  }
  assert.equal(await it.registry.profileCount(), 0n);
});

test('a publication is scheduled, waits, and is executed once', async () => {
  const [immediate, delay] = await it.manager.canCall(
    it.publisher.address, target, data.slice(0, 10),
  );
  assert.deepEqual([immediate, delay], [false, BigInt(DAY)]);
  await (await manager().schedule(target, data, 0)).wait();
  const operation = keccak256(
    AbiCoder.defaultAbiCoder().encode(
      ['address', 'address', 'bytes'], [it.publisher.address, target, data],
    ),
  );
  assert.equal(await it.manager.hashOperation(it.publisher.address, target, data), operation);
  assert.equal(await refusal(manager().schedule(target, data, 0), it.manager), 'AccessManagerAlreadyScheduled');
  assert.equal(await refusal(manager().execute(target, data), it.manager), 'AccessManagerNotReady');
  await pass(it.provider, DAY);
  await (await manager().execute(target, data)).wait();
  assert.equal(await it.registry.latestVersion(profileId('eu/payments')), 1n);
  assert.equal(await refusal(manager().execute(target, data), it.manager), 'AccessManagerNotScheduled');
});

test('what was scheduled from an older epoch is refused when its time comes', async () => {
  const stale = it.registry.interface.encodeFunctionData('publishBatch', [
    [draft({ profileId: profileId('eu/other'), validFrom: profile.validFrom })], 0, ZeroHash, ZeroHash,
  ]);
  await (await manager().schedule(target, stale, 0)).wait();
  await pass(it.provider, DAY);
  assert.equal(await refusal(manager().execute(target, stale), it.registry), 'StaleEpoch');
  assert.equal(await it.registry.profileCount(), 1n);
});

// Random histories against a model that is too plain to be wrong: a list, searched from its end.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ZeroHash, id } from 'ethers';
import { now } from './node.mjs';
import { draft, estate, profileId } from './registry.mjs';

let it;

before(async () => {
  it = await estate();
});
after(() => it.stop());

/** Numbers that look random and are the same in every run. */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function active(history, time) {
  const begun = history.filter((version) => version.validFrom <= time);
  const last = begun.at(-1);
  if (!last) return 0n;
  const ended = last.validUntil !== 0 && time >= last.validUntil;
  const revoked = last.revokedFrom !== 0 && time >= last.revokedFrom;
  return ended || revoked ? 0n : BigInt(begun.length);
}

for (let seed = 1; seed <= 12; seed += 1) {
  test(`the version in force agrees with the model, history ${seed}`, async () => {
    const next = numbers(seed);
    const key = profileId(`history/${seed}`);
    const registry = it.registry.connect(it.publisher);
    const start = (await now(it.provider)) + 1000;
    const history = [];
    let validFrom = start;
    for (let version = 1; version <= 2 + next(9); version += 1) {
      validFrom += next(3) * 50;
      const validUntil = next(2) === 0 ? 0 : validFrom + 1 + next(120);
      const contentHash = id(`${seed} ${version}`);
      const expectedPrevHash = history.at(-1)?.contentHash ?? ZeroHash;
      const given = { profileId: key, version, contentHash, expectedPrevHash, validFrom, validUntil };
      await (await registry.publish(draft(given))).wait();
      history.push({ contentHash, validFrom, validUntil, revokedFrom: 0 });
    }
    const revoked = next(history.length);
    const from = start + next(300);
    await (
      await it.registry
        .connect(it.revoker)
        .revoke(key, revoked + 1, history[revoked].contentHash, from, ZeroHash)
    ).wait();
    history[revoked].revokedFrom = from;
    for (let time = start - 50; time < validFrom + 200; time += 25) {
      assert.equal(await it.registry.activeVersion(key, time), active(history, time), `at ${time}`);
    }
  });
}

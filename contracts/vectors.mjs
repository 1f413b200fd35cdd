// What ethers makes of twenty profiles, for the tests of the compiler to be compared with.
// `node vectors.mjs` writes the file, `node vectors.mjs --check` fails when it is not fresh.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  AbiCoder, Interface, Transaction, TypedDataEncoder, ZeroHash, concat, getAddress, id, keccak256, solidityPacked,
} from 'ethers';
import { profileId } from './test/registry.mjs';

const file = new URL('../compiler/src/test/resources/registry/vectors.json', import.meta.url);
const abi = (name) =>
  new Interface(JSON.parse(readFileSync(new URL(`artifacts/${name}.json`, import.meta.url))).abi);
const registry = abi('PolicyProfileRegistry');
const manager = abi('AccessManager');
const CHAIN = 138n;
const [TO, MANAGER, CALLER, SAFE] = [1, 2, 3, 4].map((n) => `0x${id(`account ${n}`).slice(-40)}`);
const coder = AbiCoder.defaultAbiCoder();

const drafts = Array.from({ length: 20 }, (_, n) => ({
  namespace: `zone-${n % 3}`,
  name: `profile-${n}`,
  profileId: profileId(`zone-${n % 3}/profile-${n}`),
  contentHash: id(`content ${n}`),
  expectedPrevHash: n % 4 === 0 ? ZeroHash : id(`before ${n}`),
  jurisdictionsRoot: id(`jurisdictions ${n}`),
  routesRoot: id(`routes ${n}`),
  validFrom: 1_800_000_000 + n,
  validUntil: n % 2 === 0 ? 0 : 1_900_000_000 + n,
  version: n % 4 === 0 ? 1 : n,
  minConfidenceBps: 500 * n,
  schemaVersion: 1,
  uri: 'u'.repeat(7 * n),
}));

/** OpenZeppelin's tree, told anew: sorted leaves at the end of an array, parents before them. */
function root(values) {
  const leaves = values.map((value) => keccak256(keccak256(value))).sort().reverse();
  const nodes = [...Array(leaves.length - 1), ...leaves];
  for (let i = leaves.length - 2; i >= 0; i--) {
    nodes[i] = keccak256(concat([nodes[2 * i + 1], nodes[2 * i + 2]].sort()));
  }
  return nodes[0];
}

const setRoot = root(
  drafts.map((it) =>
    coder.encode(['bytes32', 'uint32', 'bytes32'], [it.profileId, it.version, it.contentHash])));
const publish = registry.encodeFunctionData('publishBatch', [drafts, 7, setRoot, id('commit')]);
const revoke = registry.encodeFunctionData('revoke', [
  drafts[0].profileId, 1, drafts[0].contentHash, 1_850_000_000, id('reason'),
]);
const text = registry.encodeFunctionData('setText', [drafts[1].profileId, 'url', 'https://soke.example']);
const transaction = Transaction.from({
  type: 2, chainId: CHAIN, nonce: 5, maxFeePerGas: 0, maxPriorityFeePerGas: 0,
  gasLimit: 4_000_000, to: TO, value: 0, data: revoke,
});
const packed = concat([revoke, text].map((data) =>
  solidityPacked(['uint8', 'address', 'uint256', 'uint256', 'bytes'],
    [0, TO, 0, (data.length - 2) / 2, data])));
const multiSend = new Interface(['function multiSend(bytes transactions)'])
  .encodeFunctionData('multiSend', [packed]);
const types = {
  SafeTx: [
    ['address', 'to'], ['uint256', 'value'], ['bytes', 'data'], ['uint8', 'operation'],
    ['uint256', 'safeTxGas'], ['uint256', 'baseGas'], ['uint256', 'gasPrice'],
    ['address', 'gasToken'], ['address', 'refundReceiver'], ['uint256', 'nonce'],
  ].map(([type, name]) => ({ type, name })),
};
const nobody = `0x${'00'.repeat(20)}`;
const safeTxHash = TypedDataEncoder.hash(
  { chainId: CHAIN, verifyingContract: SAFE }, types,
  {
    to: CALLER, value: 0, data: multiSend, operation: 1, safeTxGas: 0, baseGas: 0, gasPrice: 0,
    gasToken: nobody, refundReceiver: nobody, nonce: 9,
  });

/** A file of Safe's transaction builder, as that writes it. */
function batch(calls) {
  const file = {
    version: '1.0',
    chainId: String(CHAIN),
    createdAt: 1_700_000_000_000,
    meta: {
      name: 'Two calls', description: '', txBuilderVersion: '1.18.3',
      createdFromSafeAddress: getAddress(SAFE), createdFromOwnerAddress: '',
    },
    transactions: calls.map((data) => {
      const { fragment, args } = registry.parseTransaction({ data });
      return {
        to: getAddress(TO), value: '0', data: null,
        contractMethod: {
          name: fragment.name, payable: false,
          inputs: fragment.inputs.map(({ name, type }) => ({ name, type, internalType: type })),
        },
        contractInputsValues: Object.fromEntries(
          fragment.inputs.map(({ name }, i) => [name, String(args[i])])),
      };
    }),
  };
  file.meta.checksum = id(serialized({ ...file, meta: { ...file.meta, name: null } }));
  return file;
}

/** The form whose hash is the checksum: names before values, a comma after each value. */
function serialized(it) {
  if (Array.isArray(it)) return `[${it.map(serialized).join(',')}]`;
  if (it === null || typeof it !== 'object') return JSON.stringify(it);
  const names = Object.keys(it).sort();
  return `{${JSON.stringify(names)}${names.map((name) => `${serialized(it[name])},`).join('')}}`;
}

const written = `${JSON.stringify({
  accounts: { registry: TO, manager: MANAGER, caller: CALLER, safe: SAFE },
  drafts,
  setRoot,
  sourceCommit: id('commit'),
  reason: id('reason'),
  publish,
  revoke,
  text,
  unsigned: transaction.unsignedSerialized,
  signingHash: transaction.unsignedHash,
  operation: keccak256(coder.encode(['address', 'address', 'bytes'], [CALLER, TO, revoke])),
  schedule: manager.encodeFunctionData('schedule', [TO, revoke, 1_799_000_000]),
  execute: manager.encodeFunctionData('execute', [TO, revoke]),
  cancel: manager.encodeFunctionData('cancel', [CALLER, TO, revoke]),
  multiSend,
  safeTxHash,
  batch: batch([revoke, text]),
}, null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, written);
} else if (readFileSync(file, 'utf8') !== written) {
  console.error(`${fileURLToPath(file)} is not what vectors.mjs makes`);
  process.exit(1);
}

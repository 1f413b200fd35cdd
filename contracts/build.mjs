// Compiles src/ and writes artifacts/<Contract>.json: the ABI, the bytecode to deploy, the bytecode
// that runs and the settings. `--check` writes nothing and fails when a kept artifact is not fresh.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import solc from 'solc';

const home = dirname(fileURLToPath(import.meta.url));
const resolve = createRequire(import.meta.url).resolve;

const settings = {
  evmVersion: 'cancun',
  optimizer: { enabled: true, runs: 200 },
  viaIR: true,
  // Without it the bytecode would change with every comment.
  metadata: { bytecodeHash: 'none', appendCBOR: false },
  outputSelection: { '*': { '*': ['abi', 'evm.bytecode.object', 'evm.deployedBytecode.object'] } },
};

// What is kept: our own contracts, and of the library the manager they are deployed with.
const kept = [
  ['src/IPolicyProfileRegistry.sol', 'IPolicyProfileRegistry'],
  ['src/PolicyProfileRegistry.sol', 'PolicyProfileRegistry'],
  ['@openzeppelin/contracts/access/manager/AccessManager.sol', 'AccessManager'],
];

function read(path) {
  const file = path.startsWith('@') ? resolve(path) : join(home, path);
  return { content: readFileSync(file, 'utf8') };
}

function compile() {
  const sources = Object.fromEntries(kept.map(([path]) => [path, read(path)]));
  const input = { language: 'Solidity', sources, settings };
  const find = (path) => {
    try {
      return { contents: read(path).content };
    } catch {
      return { error: `${path} is not there` };
    }
  };
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: find }));
  const faults = (output.errors ?? []).filter((it) => it.sourceLocation?.file.startsWith('src/') || it.severity === 'error');
  if (faults.length > 0) {
    console.error(faults.map((it) => it.formattedMessage).join('\n'));
    process.exit(1);
  }
  return output.contracts;
}

function artifact(contracts, [path, name]) {
  const { abi, evm } = contracts[path][name];
  return {
    contractName: name,
    compiler: solc.version(),
    evmVersion: settings.evmVersion,
    abi,
    bytecode: `0x${evm.bytecode.object}`,
    deployedBytecode: `0x${evm.deployedBytecode.object}`,
  };
}

const check = process.argv.includes('--check');
const folder = join(home, 'artifacts');
mkdirSync(folder, { recursive: true });
const contracts = compile();
let stale = 0;
for (const entry of kept) {
  const file = join(folder, `${entry[1]}.json`);
  const text = `${JSON.stringify(artifact(contracts, entry), null, 2)}\n`;
  if (!check) {
    writeFileSync(file, text);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`artifacts/${entry[1]}.json is not what src/ compiles to: run npm run build`);
    stale += 1;
  }
}
if (check) {
  console.log(stale === 0 ? `${readdirSync(folder).length} artifacts are fresh` : `${stale} stale`);
}
process.exit(stale === 0 ? 0 : 1);

// An EVM node of chain 138 without fees, for one test file: anvil, with its own unlocked accounts,
// so that no key is written anywhere.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ContractFactory, JsonRpcProvider } from 'ethers';

const resolve = createRequire(import.meta.url).resolve;

const ARGUMENTS = [
  '--chain-id', '138', '--port', '0',
  '--block-base-fee-per-gas', '0', '--gas-price', '0',
  '--timestamp', '1800000000',
];

/** Starts a node; `stop` ends it. */
export async function start() {
  const program = resolve('@foundry-rs/anvil-linux-amd64/bin/anvil');
  const child = spawn(program, ARGUMENTS, { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise((found, failed) => {
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
      const listening = output.match(/Listening on 127\.0\.0\.1:(\d+)/);
      if (listening) found(listening[1]);
    });
    child.on('error', failed);
    child.on('exit', (status) => failed(new Error(`anvil ended with status ${status}`)));
  });
  const provider = new JsonRpcProvider(`http://127.0.0.1:${port}`, 138, {
    staticNetwork: true,
    cacheTimeout: -1,
  });
  const stop = () => {
    child.removeAllListeners('exit');
    provider.destroy();
    child.kill();
  };
  return { provider, stop };
}

/** A kept artifact. */
export function artifact(name) {
  return JSON.parse(readFileSync(new URL(`../artifacts/${name}.json`, import.meta.url), 'utf8'));
}

/** Deploys a kept artifact. */
export async function deploy(name, signer, ...values) {
  const { abi, bytecode } = artifact(name);
  const contract = await new ContractFactory(abi, bytecode, signer).deploy(...values);
  await contract.waitForDeployment();
  return contract;
}

/** The time of the newest block, in seconds. */
export async function now(provider) {
  return (await provider.getBlock('latest')).timestamp;
}

/** Lets time pass, and mines a block at its end. */
export async function pass(provider, seconds) {
  await provider.send('evm_increaseTime', [seconds]);
  await provider.send('evm_mine', []);
}

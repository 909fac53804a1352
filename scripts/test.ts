/**
 * `npm test`: installs the Debian packages that the suites need (as root on Debian, where they are missing), builds `dist/`
 * where it is not there, runs Jest, and ends with the runner's real totals on one line: `N passed, N failed, N skipped`.
 * What tests make and throw away lies in memory where there is room for it. Words after `--` go to Jest. `npm run test:offline` runs it where there is no network but loopback (root on Linux): a test or
 * an action that leaves this machine fails there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const packages: Readonly<Record<string, string>> = {
  '/usr/sbin/dockerd': 'docker.io',
  '/usr/bin/docker-registry': 'docker-registry',
  '/usr/bin/skopeo': 'skopeo',
  '/bin/busybox': 'busybox-static',
  '/usr/sbin/iptables': 'iptables',
  '/usr/bin/jq': 'jq',
};

interface Totals {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

installPackages();
process.exitCode = runJest();

function installPackages(): void {
  const missing = Object.entries(packages)
    .filter(([file]) => !existsSync(file))
    .map(([, name]) => name);
  if (missing.length === 0) return;
  const can = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!can) {
    console.log(`Not installed: ${missing.join(', ')} (needs root on Debian); the suites that use them are skipped.`);
    return;
  }
  console.log(`Installing ${missing.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words: readonly string[]) =>
    spawnSync('apt-get', ['-qq', '-y', '-o', 'Dpkg::Use-Pty=0', ...words], { env, encoding: 'utf8' });
  apt('update');
  const installed = apt('install', '--no-install-recommends', ...missing);
  if (installed.status !== 0) console.log(`That failed, so the suites that use them are skipped:\n${installed.stderr}`);
}

/** A program and its arguments in a network of its own, in which loopback is all there is. */
function offline(words: readonly string[]): readonly string[] {
  return ['unshare', '--net', '--', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh', ...words];
}

/** Files that are made and removed at once cost a fifth of the whole processor time on a disk. `undefined`: no room, or nothing may run from there. */
function folderInMemory(): string | undefined {
  const memory = '/dev/shm';
  const roomy = existsSync(memory) && statfsSync(memory).bavail * statfsSync(memory).bsize > 3 * 2 ** 30;
  if (!roomy) return undefined;
  const folder = mkdtempSync(join(memory, 'dca-tests-'));
  const program = join(folder, 'program');
  writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
  if (spawnSync(program).status === 0) return folder;
  rmSync(folder, { recursive: true });
  return undefined;
}

function runJest(): number {
  const folder = mkdtempSync(join(tmpdir(), 'dca-jest-'));
  const report = join(folder, 'report.json');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const given = process.argv.slice(2).filter((word) => word !== '--offline');
  const memory = folderInMemory();
  // What Jest has transformed is for the next run.
  const cache = `--cacheDirectory=${join(tmpdir(), 'dca-jest-cache')}`;
  const words = [process.execPath, ...flags, jest, '--json', `--outputFile=${report}`, cache, ...given];
  const [program = '', ...rest] = given.length < process.argv.length - 2 ? offline(words) : words;
  const { status } = spawnSync(program, rest, {
    cwd: root,
    env: { ...process.env, TMPDIR: memory ?? tmpdir() },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (memory !== undefined) rmSync(memory, { recursive: true, force: true, maxRetries: 3 });
  if (!existsSync(report)) return status ?? 1;
  const totals = JSON.parse(readFileSync(report, 'utf8')) as Totals;
  rmSync(folder, { recursive: true, force: true });
  const failed = totals.numFailedTests + totals.numRuntimeErrorTestSuites;
  console.log(`${totals.numPassedTests} passed, ${failed} failed, ${totals.numPendingTests} skipped`);
  return status === 0 && failed === 0 && totals.numPassedTests > 0 ? 0 : 1;
}

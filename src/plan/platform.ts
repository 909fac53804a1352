/**
 * Platforms (`os/arch[/variant]`, as containerd writes them) and the runners that build them.
 */
import { own } from '../action/own.ts';
export type Runner = string | readonly string[];

/** Platform, or a beginning of it (`linux/arm64`, `linux`), or `default` → label(s). */
export type RunnerMap = ReadonlyMap<string, Runner>;

/** What Go, and with it containerd and BuildKit, knows (`go tool dist list`), with the variants of each. */
const architectures: Readonly<Record<string, readonly string[]>> = {
  '386': [],
  amd64: ['v1', 'v2', 'v3', 'v4'],
  arm: ['v5', 'v6', 'v7', 'v8'],
  arm64: ['v8', 'v9'],
  loong64: [],
  mips: [],
  mips64: [],
  mips64le: [],
  mipsle: [],
  ppc64: [],
  ppc64le: [],
  riscv64: [],
  s390x: [],
  wasm: [],
};
const systems = [
  'linux',
  'windows',
  'darwin',
  'freebsd',
  'netbsd',
  'openbsd',
  'wasip1',
  'wasi',
  'js',
  'android',
  'plan9',
  'solaris',
  'illumos',
  'aix',
  'dragonfly',
];

/** More than any builder has; a longer list is a mistake. */
const most = 32;

/** Why a list of platforms cannot be built; `undefined` where it can. */
export function platformTrouble(platforms: readonly string[]): string | undefined {
  if (platforms.length > most) return `there are ${platforms.length} platforms, more than ${most}`;
  const seen = new Set<string>();
  for (const platform of platforms) {
    const [system = '', architecture = '', variant, ...rest] = platform.split('/');
    const variants = own(architectures, architecture);
    const known = systems.includes(system) && variants !== undefined && rest.length === 0;
    if (!known || (variant !== undefined && !variants.includes(variant))) {
      return `${JSON.stringify(platform)} is no platform that is known (os/arch[/variant], such as linux/arm64 or linux/arm/v7)`;
    }
    if (seen.has(platform)) return `${platform} is there twice`;
    seen.add(platform);
  }
  return undefined;
}

/**
 * The runner of a leg: the most specific entry for its platforms wins. Platforms that are built together and want different
 * runners get the `default` one, which must emulate. `undefined`: the mapping covers none of them.
 */
export function runnerOf(platforms: readonly string[], runners: RunnerMap): Runner | undefined {
  const wanted = platforms.map((platform) => runnerOfPlatform(platform, runners));
  const [first] = wanted;
  if (first === undefined) return runners.get('default') ?? (platforms.length === 0 ? standard : undefined);
  const together = wanted.every((runner) => JSON.stringify(runner) === JSON.stringify(first));
  return together ? first : (runners.get('default') ?? standard);
}

const standard = 'ubuntu-latest';

function runnerOfPlatform(platform: string, runners: RunnerMap): Runner | undefined {
  const parts = platform.split('/');
  for (let length = parts.length; length > 0; length -= 1) {
    const runner = runners.get(parts.slice(0, length).join('/'));
    if (runner !== undefined) return runner;
  }
  return runners.get('default');
}

/**
 * What this repository takes from others, judged from package-lock.json alone.
 *
 * The lockfile names no host: packages come from whichever registry npm is set to, and the hash of each says whether it
 * is the one that was locked. A package from anywhere else (a git repository, a tarball, a folder) has no such hash.
 */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly hasInstallScript?: boolean;
}

/** May be in what ships. */
export const permissive = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT/X11',
];

/** For building and testing alone. */
const tools: Readonly<Record<string, string>> = {
  'caniuse-lite': 'CC-BY-4.0: data of Babel, which Jest uses',
  buffers: 'names none; installed with @actions/artifact, left out of the bundles (scripts/build.ts)',
};

/** Packages that run a program when they are installed; a new one is looked at before it is on this list. */
const installers = ['@parcel/watcher', 'node', 'unrs-resolver'];

export function lockfileTrouble({ packages }: Lockfile): readonly string[] {
  return entries(packages).flatMap(([name, one]) => {
    const wrong: string[] = [];
    if (one.link === true) wrong.push('is a link');
    if (one.resolved !== undefined) wrong.push(`comes from ${one.resolved}`);
    if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(one.integrity ?? '')) wrong.push('has no sha512 integrity');
    if (!/^\d+\.\d+\.\d+(?:[-+][\w.-]+)?$/.test(one.version ?? '')) wrong.push(`has the version ${one.version}`);
    if (one.hasInstallScript === true && !installers.includes(name)) wrong.push('runs a program when it is installed');
    return wrong.map((what) => `${name} ${what}`);
  });
}

export function licenceTrouble({ packages }: Lockfile): readonly string[] {
  return entries(packages).flatMap(([name, { license }]) =>
    name in tools || isPermissive(license) ? [] : [`${name} has the licence ${license ?? 'none'}`],
  );
}

/** SPDX expressions of the kinds that occur: one, `A OR B` (one is enough), `A AND B` (all are needed). */
export function isPermissive(licence: string | undefined): boolean {
  const text = (licence ?? '').replace(/^\((.*)\)$/, '$1');
  if (text.includes(' AND ')) return text.split(' AND ').every((one) => permissive.includes(one));
  return text.split(' OR ').some((one) => permissive.includes(one));
}

function entries(packages: Lockfile['packages']): readonly (readonly [name: string, one: LockedPackage])[] {
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, one]) => [path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), one]);
}

/**
 * What is in the bundles, as CycloneDX 1.6: the packages of every `licenses.txt`, with the hash that package-lock.json has of
 * each. A list of what npm installs would name hundreds of tools that never ship. The same sources give the same bytes.
 */
import type { Lockfile } from '../supply-chain.ts';

export interface Component {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** Packages of the texts of `licenses.txt` files, each once, in order. */
export function componentsOf(texts: readonly string[]): readonly Component[] {
  const found = new Map<string, Component>();
  for (const text of texts) {
    for (const [, name = '', version = '', licence = ''] of text.matchAll(
      /^((?:@[\w.-]+\/)?[\w.-]+) (\d+\.\d+\.\d+\S*)\n(.+)\n\n/gm,
    )) {
      found.set(`${name}@${version}`, { name, version, licence });
    }
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, component]) => component);
}

export function sbom(components: readonly Component[], lock: Lockfile, version: string): object {
  const own = purl('docker-ci-actions', version);
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name: 'docker-ci-actions',
        version,
        licenses: [licence('MIT')],
      },
    },
    components: components.map((one) => ({
      type: 'library',
      'bom-ref': purl(one.name, one.version),
      name: one.name,
      version: one.version,
      purl: purl(one.name, one.version),
      licenses: [licence(one.licence)],
      ...hashes(one, lock),
    })),
    dependencies: [{ ref: own, dependsOn: components.map((one) => purl(one.name, one.version)) }],
  };
}

function licence(text: string): object {
  return /[ /]/.test(text) ? { expression: text.replaceAll('/', ' OR ') } : { license: { id: text } };
}

function hashes({ name, version }: Component, { packages }: Lockfile): object {
  const locked = Object.entries(packages).find(
    ([path, one]) => path.endsWith(`node_modules/${name}`) && one.version === version,
  );
  const [, base64] = /^sha512-(\S+)$/.exec(locked?.[1].integrity ?? '') ?? [];
  if (base64 === undefined) throw new Error(`package-lock.json has no hash of ${name} ${version}`);
  return { hashes: [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }] };
}

function purl(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

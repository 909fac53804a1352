/** The files of a release, by name, made of a checkout and nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashesOf } from '../folder-hashes.ts';
import type { Lockfile } from '../supply-chain.ts';
import { forEnterpriseServer, type Source } from './ghes.ts';
import { checkTag, movingTag, notesOf } from './notes.ts';
import { componentsOf, sbom } from './sbom.ts';

export function releaseFiles(root: string, source: Source): Readonly<Record<string, string>> {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { readonly version: string };
  checkTag(source.tag, version);
  const bundles = hashesOf(join(root, 'dist'));
  const lists = [...bundles.keys()].filter((file) => file.endsWith('licenses.txt'));
  const components = componentsOf(lists.map((file) => read(join('dist', file))));
  const bill = sbom(components, JSON.parse(read('package-lock.json')) as Lockfile, version);
  // Workflows that begin with `self-` are this repository's own.
  const reusable = readdirSync(join(root, '.github', 'workflows')).filter((name) => !name.startsWith('self-'));
  return {
    'notes.md': notesOf(read('CHANGELOG.md'), source.tag),
    'moving-tag': `${movingTag(source.tag)}\n`,
    SHA256SUMS: [...bundles].map(([path, hash]) => `${hash}  dist/${path}\n`).join(''),
    'sbom.cdx.json': `${JSON.stringify(bill, null, 2)}\n`,
    ...Object.fromEntries(
      reusable
        .sort()
        .map((name) => [`workflows-ghes/${name}`, forEnterpriseServer(read(`.github/workflows/${name}`), source)]),
    ),
  };
}

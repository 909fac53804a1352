/**
 * Makes what a release holds beside the repository itself; `.github/workflows/self-release.yml` attests and publishes it.
 *
 *   node scripts/release.ts --tag v1.2.3 --sha <commit> --repository owner/name --out release
 *
 * `SHA256SUMS` lists every file of `dist/` (which `npm run check-dist` has just compared with a clean rebuild), `sbom.cdx.json`
 * what is in the bundles, `workflows-ghes/` the reusable workflows for GitHub Enterprise Server, `notes.md` the changelog's section.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { releaseFiles } from './release/files.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    tag: { type: 'string' },
    sha: { type: 'string' },
    repository: { type: 'string' },
    out: { type: 'string' },
  },
});
const { tag, sha, repository, out } = values;
if (!tag || !sha || !repository || !out) throw new Error('--tag, --sha, --repository and --out are needed');

const files = releaseFiles(root, { tag, sha, repository });
for (const [name, content] of Object.entries(files)) {
  mkdirSync(dirname(join(out, name)), { recursive: true });
  writeFileSync(join(out, name), content);
}
console.log(`${tag}: ${Object.keys(files).join(', ')}`);

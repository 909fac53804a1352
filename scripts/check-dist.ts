/** Builds into a temporary folder and compares with the committed `dist/`, file by file: missing, stale, different. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { differences, hashesOf } from './folder-hashes.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const fresh = mkdtempSync(join(tmpdir(), 'dca-dist-'));

try {
  const build = spawnSync(process.execPath, [join(root, 'scripts', 'build.ts'), '--out', fresh], { encoding: 'utf8' });
  if (build.status !== 0) throw new Error(`the build failed:\n${build.stdout}${build.stderr}`);
  const rebuilt = hashesOf(fresh);
  const wrong = differences(hashesOf(join(root, 'dist')), rebuilt);
  if (wrong.length > 0) {
    console.error(
      `dist/ is not what the sources build:\n${wrong.map((line) => `  ${line}`).join('\n')}\nRun: npm run build, and commit dist/.`,
    );
    process.exitCode = 1;
  } else {
    console.log(`dist/ is what the sources build: ${rebuilt.size} files.`);
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

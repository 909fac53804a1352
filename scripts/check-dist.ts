/** Builds into a temporary folder and compares with the committed `dist/`, file by file: missing, stale, different. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const fresh = mkdtempSync(join(tmpdir(), 'dca-dist-'));

try {
  const build = spawnSync(process.execPath, [join(root, 'scripts', 'build.ts'), '--out', fresh], { encoding: 'utf8' });
  if (build.status !== 0) throw new Error(`the build failed:\n${build.stdout}${build.stderr}`);
  const committed = hashes(join(root, 'dist'));
  const rebuilt = hashes(fresh);
  const files = [...new Set([...committed.keys(), ...rebuilt.keys()])].sort();
  const wrong = files.flatMap((file) => describe(file, committed.get(file), rebuilt.get(file)));
  if (wrong.length > 0) {
    console.error(`dist/ is not what the sources build:\n${wrong.join('\n')}\nRun: npm run build, and commit dist/.`);
    process.exitCode = 1;
  } else {
    console.log(`dist/ is what the sources build: ${files.length} files.`);
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function hashes(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

function describe(file: string, committed: string | undefined, rebuilt: string | undefined): readonly string[] {
  if (committed === rebuilt) return [];
  return [`  ${committed === undefined ? 'missing' : rebuilt === undefined ? 'stale' : 'differs'}: ${file}`];
}

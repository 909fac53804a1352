/**
 * Builds `dist/`: one bundle for each action, and one for each heavy package that several of them share.
 *
 *   npm run build                 all of it
 *   npm run build -- NAME …       these bundles alone
 *   npm run build -- --out FOLDER elsewhere (check-dist)
 *
 * tsc emits JavaScript into `build/`, ncc bundles that. `@actions/*` is staged there with `"sideEffects": false`:
 * nobody upstream says so, and without it a bundle that only reads inputs loads an HTTP client (start-up × 2.5).
 * Packages of `vendors` are bundled once to `dist/_vendor/`. ncc would hoist an external to a static import, so each
 * `import('<vendor>')` is rewritten in the emitted JavaScript to a path that webpack leaves alone: it stays lazy.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { licences } from './licences.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const build = join(root, 'build');

export const actions = [
  'plan',
  'detect-changes',
  'generate-matrix',
  'digest-gate',
  'wait-for-image',
  'tag-latest',
  'pr-comment',
  'pr-command',
] as const;

/** Shared copies; sources import them with `await import()` alone. */
const vendors: Readonly<Record<string, string>> = {
  '@actions/artifact': 'artifact',
  '@actions/cache': 'cache',
  '@actions/github': 'github',
};

interface Bundle {
  readonly name: string;
  readonly entry: string;
}

const words = process.argv.slice(2);
const outAt = words.indexOf('--out');
const out = outAt < 0 ? join(root, 'dist') : resolve(words[outAt + 1] ?? 'dist');
const wanted = words.filter((_, index) => outAt < 0 || (index !== outAt && index !== outAt + 1));

process.chdir(root);
stage();
for (const bundle of bundles()) {
  if (wanted.length > 0 && !wanted.includes(bundle.name)) continue;
  await write(bundle);
}

function bundles(): readonly Bundle[] {
  return [
    ...Object.entries(vendors).map(([from, name]) => ({ name: `_vendor/${name}`, entry: vendorEntry(from, name) })),
    ...actions.map((name) => ({ name, entry: join(build, 'actions', name, 'main.js') })),
    { name: 'cli', entry: join(build, 'actions', 'cli.js') },
  ];
}

function stage(): void {
  execFileSync(join(root, 'node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.build.json', '--noCheck'], {
    stdio: 'inherit',
  });
  const from = join(root, 'node_modules', '@actions');
  const to = join(build, 'node_modules', '@actions');
  rmSync(to, { recursive: true, force: true });
  for (const name of readdirSync(from)) {
    if (!['core', 'github', 'exec', 'io', 'http-client', 'cache', 'artifact', 'glob'].includes(name)) continue;
    cpSync(join(from, name), join(to, name), { recursive: true });
    const manifest = join(to, name, 'package.json');
    const described = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>;
    writeFileSync(manifest, JSON.stringify({ ...described, sideEffects: false }, null, 2));
  }
  writeFileSync(join(build, 'package.json'), '{"type":"module"}\n');
  leaveOut('unzip-stream');
  for (const folder of ['actions', 'src']) shareVendors(join(build, folder));
}

/** A package that is imported and never used: the toolkit would unpack archives with it, and we never let it. */
function leaveOut(name: string): void {
  const folder = join(build, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  const manifest = { name, version: '0.0.0', license: 'MIT', description: 'left out: never called', main: 'index.js' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  writeFileSync(join(folder, 'index.js'), 'module.exports = {};\n');
}

function shareVendors(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.js')) continue;
    const file = join(entry.parentPath, entry.name);
    const code = readFileSync(file, 'utf8');
    const shared = code.replace(/\bimport\((['"])(@actions\/[a-z]+)\1\)/g, (whole, _quote, from: string) =>
      from in vendors ? `import(/* webpackIgnore: true */ '../_vendor/${vendors[from]}/index.js')` : whole,
    );
    if (shared !== code) writeFileSync(file, shared);
  }
}

function vendorEntry(from: string, name: string): string {
  const file = join(build, 'vendor', `${name}.js`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `export * from '${from}';\n`);
  return file;
}

async function write({ name, entry }: Bundle): Promise<void> {
  const { code, assets, stats } = await ncc(entry, {
    cache: false,
    quiet: true,
    sourceMap: false,
    target: 'es2022',
    filterAssetBase: root,
  });
  const folder = join(out, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // npm links the command line into a PATH, where the system starts it.
  const executable = name === 'cli';
  const files: Record<string, string | Buffer> = { 'index.js': executable ? `#!/usr/bin/env node\n${code}` : code };
  for (const [file, { source }] of Object.entries(assets)) files[file] = source;
  files['licenses.txt'] = licences(stats, root);
  let bytes = 0;
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content, { mode: executable && file === 'index.js' ? 0o755 : 0o644 });
    bytes += Buffer.byteLength(content);
  }
  process.stdout.write(
    `${name.padEnd(20)} ${(Buffer.byteLength(code) / 1024).toFixed(0).padStart(6)} KiB index.js ${(bytes / 1024).toFixed(0).padStart(6)} KiB in all\n`,
  );
}

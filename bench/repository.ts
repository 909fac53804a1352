/** A repository of many images, written by `git fast-import`: folders of files with a Dockerfile each, and one push that changes some. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { temporary } from './row.ts';

export interface BenchRepository {
  readonly folder: string;
  readonly base: string;
  readonly head: string;
  readonly images: readonly string[];
}

export interface Size {
  readonly files: number;
  readonly images: number;
  readonly changed: number;
}

const made = new Map<string, BenchRepository>();

/** Repositories of one size are one: nothing of what is measured writes into them. */
export function benchRepository(size: Size): BenchRepository {
  const key = JSON.stringify(size);
  const before = made.get(key);
  const repository = before && existsSync(before.folder) ? before : writtenTo(temporary('repository'), size);
  made.set(key, repository);
  return repository;
}

function writtenTo(folder: string, { files, images, changed }: Size): BenchRepository {
  const names = Array.from({ length: images }, (_, at) => `img-${String(at).padStart(4, '0')}`);
  const each = Math.max(1, Math.floor(files / images) - 1);
  const paths = names.flatMap((name) =>
    Array.from({ length: each }, (_, at) => `images/${name}/src/part-${at % 10}/file-${at}.txt`),
  );
  const first = [
    ...names.map((name) => file(`images/${name}/Dockerfile`, 'FROM debian:12-slim\nCOPY src /src\n')),
    ...paths.map((path) => file(path, `${path}\n`)),
    file(
      'images.yml',
      catalog(names, (name) => `, paths: ["images/${name}/**"]`),
    ),
    file('contexts.yml', catalog(names)),
  ];
  // Spread over the repository, so that many images change a little.
  const step = Math.max(1, Math.floor(paths.length / changed));
  const second = paths
    .filter((_, at) => at % step === 0)
    .slice(0, changed)
    .map((path) => file(path, `${path} changed\n`));
  const stream = commit('base', first) + commit('head', second);
  git(folder, ['init', '-q', '-b', 'main']);
  const imported = spawnSync('git', ['fast-import', '--quiet'], { cwd: folder, input: stream, maxBuffer: 1 << 28 });
  if (imported.status !== 0) throw new Error(`fast-import failed: ${imported.stderr}`);
  git(folder, ['reset', '-q', '--hard', 'main']);
  return {
    folder,
    base: git(folder, ['rev-parse', 'main~1']),
    head: git(folder, ['rev-parse', 'main']),
    images: names,
  };
}

function file(path: string, content: string): string {
  return `M 100644 inline ${path}\ndata ${Buffer.byteLength(content)}\n${content}\n`;
}

function commit(message: string, changes: readonly string[]): string {
  const head = `commit refs/heads/main\ncommitter Mona <mona@example.com> 1767225600 +0000\ndata ${message.length}\n${message}\n`;
  return head + changes.join('');
}

/** Without `more` an image is its folder, and what changes it is what its Dockerfile says. */
function catalog(names: readonly string[], more = (_name: string) => ''): string {
  const entries = names.map((name) => `  ${name}: {context: images/${name}${more(name)}}`);
  return `registry: ghcr.io/acme\nimages:\n${entries.join('\n')}\n`;
}

export function idOf(revision: string, folder: string): string {
  return git(folder, ['rev-parse', revision]);
}

export function git(folder: string, words: readonly string[]): string {
  const run = spawnSync('git', words, { cwd: folder, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`git ${words.join(' ')} failed: ${run.stderr}`);
  return run.stdout.trim();
}

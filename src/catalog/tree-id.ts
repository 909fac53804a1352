/**
 * The id that git gives a folder, from the files in it: where a tree is only known as a list (GitHub's API, the work
 * tree), it is the same as from git's own objects (git-scm.com/docs, "Git Internals - Git Objects").
 */
import { createHash } from 'node:crypto';
import type { TreeFile } from './image.ts';

interface Entry {
  readonly name: Buffer;
  readonly mode: string;
  readonly id: string;
}

/** @param files all files under `folder`, in any order; `''` and `.`: the repository. */
export function treeId(files: readonly TreeFile[], folder: string): string {
  const start = folder === '' || folder === '.' ? 0 : folder.length + 1;
  const entries: Entry[] = [];
  const folders = new Map<string, TreeFile[]>();
  for (const file of files) {
    const slash = file.path.indexOf('/', start);
    if (slash < 0) entries.push({ name: Buffer.from(file.path.slice(start)), mode: file.mode, id: file.id });
    else {
      const inside = file.path.slice(0, slash);
      const known = folders.get(inside);
      if (known === undefined) folders.set(inside, [file]);
      else known.push(file);
    }
  }
  for (const [path, inside] of folders)
    entries.push({ name: Buffer.from(path.slice(start)), mode: '40000', id: treeId(inside, path) });
  return objectId(entries, files[0]?.id.length === 64 ? 'sha256' : 'sha1');
}

function objectId(entries: readonly Entry[], algorithm: string): string {
  // As git sorts them: a folder as if its name ended in a slash.
  const sorted = entries
    .map((entry) => ({ ...entry, key: entry.mode === '40000' ? Buffer.concat([entry.name, slash]) : entry.name }))
    .sort((one, other) => Buffer.compare(one.key, other.key));
  const body = Buffer.concat(
    sorted.flatMap(({ name, mode, id }) => [Buffer.from(`${mode} `), name, nul, Buffer.from(id, 'hex')]),
  );
  return createHash(algorithm).update(`tree ${body.length}\0`).update(body).digest('hex');
}

const slash = Buffer.from('/');
const nul = Buffer.from('\0');

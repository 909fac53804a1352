/** A tree of files in memory: path → text, or `{ mode, text }` where the mode matters (a link's text is its target). */
import { createHash } from 'node:crypto';
import type { Tree, TreeFile } from '../../src/catalog/image.ts';

export type MemoryFiles = Readonly<Record<string, string | { readonly mode: string; readonly text: string }>>;

export function memoryTree(files: MemoryFiles): Tree {
  const text = (path: string): string | undefined => {
    const file = Object.hasOwn(files, path) ? files[path] : undefined;
    return typeof file === 'object' ? file.text : file;
  };
  const listed: readonly TreeFile[] = Object.keys(files)
    .sort()
    .map((path) => {
      const file = files[path];
      const content = text(path) ?? '';
      const id = createHash('sha1')
        .update(`blob ${Buffer.byteLength(content)}\0${content}`)
        .digest('hex');
      return { path, mode: typeof file === 'object' ? file.mode : '100644', id };
    });
  return { read: async (path) => text(path), list: async () => listed };
}

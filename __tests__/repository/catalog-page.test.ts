/** docs/catalog.md and the catalog's code say the same: every catalog that a page shows loads, every key is told. */
import { describe, expect, it } from '@jest/globals';
import { imageFields, rootFields } from '../../src/catalog/format.ts';
import type { Tree } from '../../src/catalog/image.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { codes, table } from '../support/markdown-table.ts';
import { yamlBlocks } from '../support/markdown-yaml.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { pages, read } from '../support/pages.ts';

const catalogs = pages.flatMap((page) =>
  yamlBlocks(read(page))
    .filter(({ kind, text }) => kind === 'other' && /^images:/m.test(text))
    .map(({ line, text }) => [`${page}, line ${line}`, text] as const),
);

describe('catalogs on pages', () => {
  it.each(catalogs)('%s loads', async (_, text) => {
    const catalog = await loadCatalog({ tree: repository(text), catalog: 'images.yml', repository: 'acme/images' });
    expect(catalog.format).toBe('images');
    expect(catalog.images.length).toBeGreaterThan(1);
    expect(catalog.warnings).toEqual([]);
  });
});

describe('docs/catalog.md', () => {
  const page = read('docs/catalog.md');
  const told = (column: string) => table(page, column).rows.flatMap(([first = '']) => codes(first));

  it('tells every key of the file', () => {
    const keys = told('key of the file').map((key) => key.split('.')[0]);
    expect([...new Set(keys)].sort()).toEqual(['defaults', ...Object.keys(rootFields)].sort());
  });

  it('tells every key of an image', () => {
    expect([...told('key of an image')].sort()).toEqual(Object.keys(imageFields).sort());
  });
});

describe('the naming of discovery', () => {
  const { rows } = table(read('docs/catalog.md'), 'files');

  it.each(rows.map((row) => [row[0] ?? '', row] as const))('%s', async (_, [files = '', names = '', context = '']) => {
    const contents = Object.fromEntries(
      codes(files).map((path) => [path, `FROM scratch\n${files.includes('src/app.py') ? 'COPY src /src\n' : ''}`]),
    );
    const { images } = await loadCatalog({ tree: memoryTree(contents), repository: 'acme/shop' });
    expect(images.map(({ name }) => name).sort()).toEqual([...codes(names)].sort());
    for (const folder of codes(context)) expect(images.map((image) => image.context)).toContain(folder);
  });
});

/** A repository with this catalog, a Dockerfile for each of its images, and the files that it names. */
function repository(text: string): Tree {
  const names = ['base', 'api', 'worker', 'notebook', 'runtime'];
  const files = new Map([
    ['images.yml', text],
    ['VERSION', '1.2.3\n'],
    ['PYTHON_VERSIONS', '3.9\n3.10\n'],
    ...names.map((name) => [`images/${name}/Dockerfile`, 'FROM scratch AS runtime\n'] as const),
  ]);
  return {
    read: async (path) => files.get(path),
    list: async () => [...files.keys()].sort().map((path) => ({ path, mode: '100644', id: '0'.repeat(40) })),
  };
}

import { describe, expect, it } from '@jest/globals';
import { imageInputs } from '../../../src/catalog/inputs.ts';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { memoryTree } from '../../support/memory-tree.ts';
import { fc } from '../../support/property.ts';

const word = fc.constantFrom(
  'a',
  'a/b',
  '*',
  '.',
  '..',
  '/',
  '$A',
  '${A}',
  '${A:-b}',
  '"a b"',
  "'",
  '"',
  '\\',
  '[',
  '["a","b"]',
  '<<E',
  '--from=s',
  '--from=0',
  '--mount=source=$A',
  '--mount=from=s',
  '--exclude=*',
  '--parents',
  'A=1',
  'A',
  'AS',
  's',
  'scratch',
  '😀',
  '\\\n',
  '#',
  '{v}',
);
const line = fc
  .tuple(
    fc.constantFrom(
      'FROM',
      'COPY',
      'ADD',
      'RUN',
      'ARG',
      'ENV',
      'ONBUILD COPY',
      'ONBUILD',
      'E',
      '#',
      '# escape=`',
      'copy',
      '',
    ),
    fc.array(word, { maxLength: 4 }),
  )
  .map(([keyword, words]) => [keyword, ...words].join(' '));
const dockerfile = fc.array(line, { maxLength: 12 }).map((lines) => `FROM x AS s\n${lines.join('\n')}`);

describe('whatever a repository holds', () => {
  it('the inputs of an image are known, and hold its Dockerfile', async () => {
    await fc.assert(
      fc.asyncProperty(dockerfile, fc.array(line, { maxLength: 3 }), async (text, ignore) => {
        const tree = memoryTree({
          'images.json':
            '{"registry": "g.io", "images": {"it": {"context": ".", "platforms": ["linux/amd64", "linux/arm64"]}}}',
          Dockerfile: text,
          '.dockerignore': ignore.join('\n'),
          'a/b': '',
          s: { mode: '120000', text: 'a' },
        });
        const [image] = (await loadCatalog({ tree, catalog: 'images.json' })).images;
        const inputs = image === undefined ? undefined : await imageInputs(image, tree);
        expect(inputs?.matches('Dockerfile')).toBe(true);
        expect(inputs?.matches('.dockerignore')).toBe(true);
        expect(typeof inputs?.matches('a/b')).toBe('boolean');
      }),
      { numRuns: 1000 },
    );
  });

  it('an instruction more never makes the inputs fewer', async () => {
    const copies = fc.array(
      fc.constantFrom('COPY a /', 'COPY x* /', 'COPY x/y /', 'ADD b /', 'RUN --mount=source=x true', 'COPY . /'),
      { minLength: 1, maxLength: 4 },
    );
    const paths = ['a', 'b', 'x', 'x/y', 'xa', 'x/z/q', 'c'];
    const matched = async (lines: readonly string[]): Promise<readonly string[]> => {
      const tree = memoryTree({
        'images.json': '{"registry": "g.io", "images": {"it": {"context": "."}}}',
        Dockerfile: `FROM q\n${lines.join('\n')}\n`,
      });
      const [image] = (await loadCatalog({ tree, catalog: 'images.json' })).images;
      const inputs = image === undefined ? undefined : await imageInputs(image, tree);
      return paths.filter((path) => inputs?.matches(path));
    };
    await fc.assert(
      fc.asyncProperty(copies, async (lines) => {
        expect(await matched(lines)).toEqual(expect.arrayContaining([...(await matched(lines.slice(1)))]));
      }),
    );
  });

  it('a catalog is read, or refused with a code and a remedy', async () => {
    const value = fc.letrec<{ readonly node: unknown }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(
          'a',
          'b',
          '.',
          '',
          'linux/amd64',
          '@L',
          '{v}',
          'G.io/A',
          1.5,
          true,
          null,
          'type=sha',
          '../x',
          '*',
        ),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom(
            'images',
            'a',
            'b',
            'parent',
            'context',
            'file',
            'tags',
            'axes',
            'v',
            'build-args',
            'services',
            'build',
            'target',
            'inherits',
            'contexts',
            'build_details',
            'defaults',
            'platforms',
            'paths',
            'image',
            'name',
            'root',
            'depend_on',
            'registry',
            'tag',
            'extra',
          ),
          tie('node'),
          { maxKeys: 4 },
        ),
      ),
    })).node;
    const images = fc.dictionary(fc.constantFrom('a', 'b', 'C'), value, { minKeys: 1 });
    const catalog = fc.oneof(
      value,
      images.map((one) => ({ images: one })),
      images.map((one) => ({ services: one })),
      images.map((one) => ({ target: one })),
      images.map((one) => ({ build_details: one })),
    );
    await fc.assert(
      fc.asyncProperty(catalog, fc.boolean(), async (data, spaced) => {
        const tree = memoryTree({
          'c.json': JSON.stringify(data, null, spaced ? 1 : 0),
          Dockerfile: 'FROM x\n',
          L: '1\n2\n',
        });
        const outcome = await loadCatalog({ tree, catalog: 'c.json', registry: 'g.io' }).then(
          (loaded) => ({ names: loaded.images.map((image) => image.name) }),
          (error: unknown) => ({ error }),
        );
        if ('names' in outcome) expect(new Set(outcome.names).size).toBe(outcome.names.length);
        else
          expect(outcome.error).toMatchObject({
            code: expect.stringMatching(/^DCA-CAT-\d{3}$/),
            remedy: expect.any(String),
            voice: 'usage',
          });
      }),
      { numRuns: 1500 },
    );
  });
});

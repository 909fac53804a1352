/**
 * Random ignore files and random sources of COPY against the engine: what it put into the image must be among the inputs.
 * Every file holds its own path, so that the image tells which files it was made of.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { imageInputs } from '../../src/catalog/inputs.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { describeWithEngine } from '../support/describe-with.ts';
import { type DockerEngine, startDockerEngine } from '../support/docker-engine.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { fc, howMany } from '../support/property.ts';

const odd = [
  'a b',
  "a'b",
  'a"b',
  'a\\b',
  'a$',
  '$A',
  'one',
  'onea',
  'aone',
  'b',
  'bb',
  '\\a',
  'a`b',
  '`',
  'a*',
  'a\\*',
];

const paths = [
  ...odd,
  ...['a', 'b.md', 'ab', '.hidden', 'x/a', 'x/b.md', 'x/y/a', 'x/y/b.md', 'x/y/z/a', 'docs/a', 'docs/README.md'],
  ...['docs/sub/a', 'docs/sub/README.md', 'abc/x/a', 'xa/a', 'xa/y/a', '[b]', 'é/a'],
];

const part = fc.constantFrom(
  'a',
  'b.md',
  'x',
  'y',
  'z',
  'docs',
  'sub',
  'README.md',
  '*',
  '*a',
  'x*',
  '?',
  '[ab]',
  '[^ab]',
  '*.md',
  '.*',
  'é',
);
const pattern = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const ignorePattern = fc
  .tuple(
    fc.constantFrom('', '', '!'),
    fc.constantFrom('', '/', '**/', './'),
    pattern,
    fc.constantFrom('', '/', '/**', '/**/a'),
  )
  .map((parts) => parts.join(''));

/** Words with all that means something in them. */
const word = fc
  .array(
    fc.constantFrom(
      ...['a', 'b', '\\', '`', '"', "'", '$', '$A', '${A}', '*', '?', '[ab]'],
      ...['${A:-b}', '${N:-b}', '${A:+b}', '${N:+b}', '${N:-"b"}', "'$A'", '"$A"', '\\$A', '\\\\', '{', '}'],
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''));

/** Lines that give one of two variables a value, or none. */
const assignment = fc
  .tuple(
    fc.constantFrom('ARG', 'ENV'),
    fc.constantFrom('A', 'B', '"A"', '$N'),
    fc.constantFrom('', '=', '=a', '=b', '=$A', '=${B:-bb}', '="${A:+a}"'),
  )
  .map(([instruction, name, value]) => `${instruction} ${name}${value}`);

/** What may stand between two words of a line, with the mark that goes on in the next one in the place of `^`. */
const gap = fc.constantFrom(
  ...[
    ' ',
    ' ',
    ' ',
    '\t',
    '  ',
    ' ^\n',
    '^\n ',
    ' ^ \t\n',
    ' ^\r\n',
    ' ^\n# no\n',
    ' ^\n  #no ^\n',
    ' ^\n\n',
    '^\n',
    ' ^\n ^\n',
  ],
  ...['\v', '\f', '\u00a0', ' ^', '^ ', ' # ', ' ^^\n'],
);
const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\n\n', ' \n', '\n# no\n', '\n\t', '\n#', ' ^\n\n', '^\n', '\r');
const begin = fc.constantFrom(
  '',
  '',
  '\ufeff',
  '\n',
  '# no\n',
  '#syntax',
  '# escape=^\n',
  '#escape = ^ \n',
  '# check=skip=all\n# escape=^\n',
);
const written = fc.constantFrom<readonly string[]>(
  ['ARG', 'A=one'],
  ['ENV', 'B', 'ab'],
  ['ENV', 'A=b', 'B="x"'],
  ['LABEL', 'a="b'],
  ['copy', 'a', 'b.md', '/1/'],
  ['COPY', '["a b",', '"/2/"]'],
  ['COPY', "['a']", '/2/'],
  ['ADD', '${A:-aone}', '/3/'],
  ['Add', 'docs', '.hidden', '/4/'],
  ['COPY', '$B', '"x/a"', '/5/'],
  ['COPY', '--from=below', '/1', '/6/'],
  ['COPY', '--chown=1:1', 'x/y', '/7/'],
  ['COPY', '--link', '--from=0', '/1', '/8/'],
  ['ONBUILD', 'COPY', 'abc', '/9/'],
  ['FROM', 'below'],
  ['FROM', 'scratch', 'AS', 'other'],
);

/** Each source goes into a folder of its own, so that none overwrites what another put there. */
const bySources = fc
  .array(pattern, { minLength: 1, maxLength: 2 })
  .map((sources) => sources.map((source, at) => `COPY ${JSON.stringify([source, `/${at}/`])}\n`))
  .map((lines) => `FROM scratch\n${lines.join('')}`);

const byWords = fc.tuple(fc.constantFrom('\\', '`'), word, fc.boolean()).map(([mark, source, quoted]) => {
  const copied = quoted ? JSON.stringify([source, '/x/']) : `${source} /x/`;
  return `# escape=${mark}\nFROM scratch\nARG A=one\nARG N\nCOPY ${copied}\n`;
});

const assignments = fc.array(assignment, { maxLength: 3 });
const byVariables = fc
  .tuple(assignments, assignments, assignments, fc.boolean())
  .map(([globals, below, own, isBuilt]) =>
    [
      'ARG N=A',
      ...globals.filter((line) => line.startsWith('ARG')),
      'FROM scratch AS below',
      ...['ARG N=B', ...below],
      `FROM ${isBuilt ? 'below' : 'scratch'}`,
      ...['ARG N', ...own],
      ...['COPY ${A:-one} /1/', 'COPY ${B:-ab} /2/', 'COPY on${A:+e}e* /3/', ''],
    ].join('\n'),
  );

const lineOf = fc
  .tuple(written, fc.array(gap, { minLength: 5, maxLength: 5 }), lineEnd)
  .map(([words, gaps, end]) => words.map((one, at) => (at === 0 ? one : `${gaps[at] ?? ' '}${one}`)).join('') + end);
const byLines = fc
  .tuple(fc.constantFrom('\\', '\\', '`'), begin, fc.array(lineOf, { minLength: 1, maxLength: 5 }))
  .map(([mark, first, lines]) =>
    `${first}FROM scratch AS below\nCOPY x /1/\nFROM scratch\n${lines.join('')}`.replaceAll('^', mark),
  );

describeWithEngine('what the engine reads', () => {
  let engine: DockerEngine;
  let root: string;
  let count = 0;
  /** Builds that read something: without them the comparison would say nothing. */
  let telling = 0;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'dca-read-'));
    engine = await startDockerEngine();
  }, 120_000);

  afterAll(async () => {
    await engine?.close();
    rmSync(root, { recursive: true, force: true });
  }, 60_000);

  /** The files whose text is in the image; `undefined`: the build failed, as a source matched nothing. */
  async function readByEngine(dockerfile: string, ignore: string | undefined): Promise<readonly string[] | undefined> {
    count += 1;
    const context = join(root, `context-${count}`);
    for (const path of paths) {
      mkdirSync(dirname(join(context, path)), { recursive: true });
      writeFileSync(join(context, path), path);
    }
    const file = join(root, `Dockerfile-${count}`);
    writeFileSync(file, dockerfile);
    if (ignore !== undefined) writeFileSync(`${file}.dockerignore`, ignore);
    const out = join(root, `out-${count}`);
    const { exitCode } = await engine.docker([
      'build',
      '--network=host',
      '-q',
      '-f',
      file,
      '-o',
      `type=local,dest=${out}`,
      context,
    ]);
    const read = exitCode === 0 ? textsUnder(out) : undefined;
    if (read !== undefined && read.length > 0) telling += 1;
    rmSync(context, { recursive: true });
    rmSync(out, { recursive: true, force: true });
    return read;
  }

  async function inputs(dockerfile: string, ignore: string | undefined): Promise<readonly string[]> {
    const tree = memoryTree({
      'gen/Dockerfile': dockerfile,
      ...(ignore === undefined ? {} : { 'gen/Dockerfile.dockerignore': ignore }),
      ...Object.fromEntries(paths.map((path) => [`ctx/${path}`, path])),
      'images.json': JSON.stringify({ registry: 'g.io', images: { it: { context: 'ctx', file: 'gen/Dockerfile' } } }),
    });
    const { images } = await loadCatalog({ tree, catalog: 'images.json' });
    const [image] = images;
    if (image === undefined) throw new Error('no image');
    const { matches } = await imageInputs(image, tree);
    return paths.filter((path) => matches(`ctx/${path}`));
  }

  async function missesNothing(dockerfile: string): Promise<void> {
    const read = await readByEngine(dockerfile, undefined);
    if (read !== undefined) expect(await inputs(dockerfile, undefined)).toEqual(expect.arrayContaining([...read]));
  }

  it(
    'under random ignore files is never more than the inputs, and exactly them where nothing is taken back',
    async () => {
      const dockerfile = 'FROM scratch\nCOPY . /\n';
      await fc.assert(
        fc.asyncProperty(fc.array(ignorePattern, { minLength: 1, maxLength: 4 }), async (lines) => {
          const ignore = `${lines.join('\n')}\n`;
          const read = await readByEngine(dockerfile, ignore);
          if (read === undefined) return;
          const claimed = await inputs(dockerfile, ignore);
          expect(claimed).toEqual(expect.arrayContaining([...read]));
          // An old engine loses files that are taken back inside a folder which a wildcard left out.
          if (!ignore.includes('!')) expect(claimed).toEqual(paths.filter((path) => read.includes(path)));
        }),
        { numRuns: howMany(40) },
      );
      expect(telling).toBeGreaterThan(20);
    },
    howMany(120_000),
  );

  it.each([
    ['random sources', 10, bySources],
    ['words with quotes, escapes and variables', 5, byWords],
    ['variables that lines, build stages and defaults give values', 5, byVariables],
    ['lines that are spaced, continued and commented in any way', 5, byLines],
  ] as const)(
    'by %s is never more than the inputs',
    async (_what, least, dockerfiles) => {
      const before = telling;
      await fc.assert(fc.asyncProperty(dockerfiles, missesNothing), { numRuns: howMany(60) });
      expect(telling - before).toBeGreaterThan(least);
    },
    howMany(120_000),
  );
});

function textsUnder(folder: string): readonly string[] {
  const texts: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) texts.push(readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  }
  return [...new Set(texts)];
}

import { describe, expect, it } from '@jest/globals';
import { catalogInputs, imageInputs, inputsIndex } from '../../../src/catalog/inputs.ts';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { type MemoryFiles, memoryTree } from '../../support/memory-tree.ts';
import { fc } from '../../support/property.ts';

interface Row {
  readonly title: string;
  readonly dockerfile: string;
  readonly image?: Readonly<Record<string, unknown>>;
  readonly files?: MemoryFiles;
  readonly inputs: readonly string[];
  readonly others: readonly string[];
  readonly exact?: false;
}

// What the engine at hand is too old to build; the rest is in __tests__/docker/image-inputs.test.ts, against the engine.
const rows: readonly Row[] = [
  {
    title: 'here-documents read nothing, and their text is no instruction',
    dockerfile:
      'FROM x\nCOPY <<EOF <<-"TWO" real.txt /dir/\nCOPY fake.txt /\nEOF\n\tCOPY other.txt /\n\tTWO\nRUN <<SH\nADD third.txt /\nSH\nCOPY after.txt /\n',
    inputs: ['real.txt', 'after.txt'],
    others: ['fake.txt', 'other.txt', 'third.txt', 'EOF', '<<EOF'],
  },
  {
    title: 'a here-document in RUN of one command line',
    dockerfile: 'FROM x\nRUN cat <<A && echo b\nCOPY fake /\nA\nCOPY real /\n',
    inputs: ['real'],
    others: ['fake'],
  },
  {
    title: '--exclude counts from the folder that is copied',
    dockerfile: 'FROM x\nCOPY --exclude=*.md --exclude=cache docs /d/\n',
    inputs: ['docs/a.txt', 'docs/sub/b.md'],
    others: ['docs/a.md', 'docs/cache/x', 'a.txt'],
  },
  {
    title: '--exclude with a wildcard source counts from each folder that matches',
    dockerfile: 'FROM x\nCOPY --exclude=*.mp3 dir* /d/\n',
    inputs: ['dir1/a.txt', 'dir2/sub/b.mp3', 'dir.mp3'],
    others: ['dir1/a.mp3', 'other/a.txt'],
  },
  {
    title: 'an exclusion that cannot be resolved leaves nothing out',
    dockerfile: 'FROM x\nCOPY --exclude=$WHAT docs /d/\n',
    inputs: ['docs/a.md'],
    others: ['a.md'],
  },
  {
    title: '--parents knows two stars',
    dockerfile: 'FROM x\nCOPY --parents src/**/package.json /d/\nCOPY --parents ./a/./b/c /d/\n',
    inputs: ['src/package.json', 'src/a/b/package.json', 'a/b/c'],
    others: ['src/a/index.js', 'package.json', 'a/b/d'],
  },
  {
    title: 'without --parents two stars are one folder, as in filepath.Match',
    dockerfile: 'FROM x\nCOPY src/**/package.json /d/\n',
    inputs: ['src/a/package.json'],
    others: ['src/package.json', 'src/a/b/package.json'],
  },
  {
    title: 'TARGETARCH has the value of each platform',
    dockerfile: 'FROM x\nARG TARGETARCH\nCOPY bin/${TARGETARCH}/app /\n',
    image: { platforms: ['linux/amd64', 'linux/arm64'] },
    inputs: ['bin/amd64/app', 'bin/arm64/app'],
    others: ['bin/s390x/app'],
  },
  {
    title: 'TARGETARCH without platforms may be anything',
    dockerfile: 'FROM x\nARG TARGETARCH\nCOPY bin/${TARGETARCH}/app /\n',
    inputs: ['bin/amd64/app', 'anything'],
    others: [],
    exact: false,
  },
  {
    title: 'a stage that the platform chooses',
    dockerfile: 'FROM x AS amd64\nCOPY one /\nFROM x AS arm64\nCOPY two /\nFROM $TARGETARCH\n',
    image: { platforms: ['linux/arm64'] },
    inputs: ['two'],
    others: ['one'],
  },
  {
    title: 'a stage that nobody can know: all above count',
    dockerfile: 'FROM x AS a1\nCOPY one /\nFROM x AS a2\nCOPY two /\nFROM a${WHICH}\n',
    inputs: ['one', 'two'],
    others: ['three'],
  },
  {
    title: 'a template in a build arg has no value yet',
    dockerfile: 'FROM x\nARG V\nCOPY v-$V /\n',
    image: { 'build-args': { V: '{version}' } },
    inputs: ['v-1', 'anything'],
    others: [],
    exact: false,
  },
  {
    title: 'a pattern form of an expansion is not guessed',
    dockerfile: 'FROM x\nARG V=a.b\nCOPY ${V%.b} /\n',
    inputs: ['a', 'anything'],
    others: [],
    exact: false,
  },
  {
    title: 'an undeclared variable may come from the base image',
    dockerfile: 'FROM x\nCOPY ${HOME:-a}/b /\n',
    inputs: ['a/b', 'c'],
    others: [],
    exact: false,
  },
  {
    title: 'a local named context, with its own ignore file',
    dockerfile: 'FROM x\nCOPY --from=shared lib /lib\nRUN --mount=type=bind,from=shared,source=tools,target=/t true\n',
    image: { context: 'app', file: 'app/Dockerfile', 'build-contexts': { shared: 'libs/shared' } },
    files: { 'libs/shared/.dockerignore': '**/*.md\n', 'app/lib': '' },
    inputs: ['libs/shared/lib/a', 'libs/shared/tools/x', 'libs/shared/.dockerignore'],
    others: ['libs/shared/lib/a.md', 'libs/shared/other', 'app/lib', 'lib'],
  },
  {
    title: 'FROM a local named context takes all of it',
    dockerfile: 'FROM shared\n',
    image: { context: 'app', file: 'app/Dockerfile', 'build-contexts': { shared: 'libs' } },
    files: { 'libs/a': '', 'app/x': '' },
    inputs: ['libs/a', 'libs/deep/b'],
    others: ['app/x'],
  },
  {
    title: 'a named context that is a link, or lies behind one',
    dockerfile: 'FROM x\nCOPY --from=shared a /\nCOPY --from=deep b /\n',
    image: { 'build-contexts': { shared: 'libs/one', deep: 'way/two' } },
    files: { 'libs/one': { mode: '120000', text: 'near' }, way: { mode: '120000', text: 'other/' } },
    inputs: ['libs/one', 'libs/near/a', 'way', 'other/two/b'],
    others: ['libs/two', 'a', 'b'],
  },
  {
    title: 'a folder whose name starts like what a pattern matches',
    dockerfile: 'FROM x\nCOPY a? /\n',
    inputs: ['ab', 'ab/c'],
    others: ['abc/d', 'abc', 'a/b'],
  },
  {
    title: '--exclude with a star alone counts from each folder, too',
    dockerfile: 'FROM x\nCOPY --exclude=no * /\n',
    inputs: ['a', 'no', 'a/b', 'a/b/no'],
    others: ['a/no', 'a/no/b'],
  },
  {
    title: '--exclude leaves a file that is named itself',
    dockerfile: 'FROM x\nCOPY --exclude=* a /\n',
    inputs: ['a'],
    others: ['a/b'],
  },
  {
    title: '--parents takes two stars before a name for any text, as one engine does',
    dockerfile: 'FROM x\nCOPY --parents **foo /\n',
    inputs: ['foo', 'barfoo', 'x/barfoo'],
    others: ['bar'],
  },
  {
    title: 'a named context that is an image reads no files',
    dockerfile: 'FROM alpine\nCOPY --from=tool /bin /bin\n',
    image: { 'build-contexts': { alpine: 'docker-image://alpine:3', tool: 'docker-image://x/tool' } },
    inputs: [],
    others: ['bin', 'a'],
  },
  {
    title: 'a remote context may be anything',
    dockerfile: 'FROM x\n',
    image: { context: 'https://github.com/acme/app.git#main', file: 'Dockerfile' },
    inputs: ['a', 'b/c'],
    others: [],
    exact: false,
  },
  {
    title: 'remote sources of ADD',
    dockerfile:
      'FROM x\nADD https://example.com/a.tar.gz git@github.com:acme/x.git /x/\nADD --checksum=sha256:00 http://x/y /\nADD local.tar.gz /\n',
    inputs: ['local.tar.gz'],
    others: ['a.tar.gz', 'y'],
  },
  {
    title: 'a submodule that is copied, or copied from',
    dockerfile: 'FROM x\nCOPY vendor/lib/src /src\n',
    files: { 'vendor/lib': { mode: '160000', text: '' } },
    inputs: ['vendor/lib', 'vendor/lib/src/a'],
    others: ['vendor/other'],
  },
  {
    title: 'paths replace the derivation; the Dockerfile always counts',
    dockerfile: 'FROM x\nCOPY . /\n',
    image: { paths: ['src/**', '!src/**/*.md'] },
    inputs: ['src/a', 'Dockerfile'],
    others: ['src/a.md', 'other', '.dockerignore'],
  },
  {
    title: 'a frontend of somebody else may read anything',
    dockerfile: '# syntax=acme/pack:1\nFROM x\n',
    inputs: ['a'],
    others: [],
    exact: false,
  },
  {
    title: 'a frontend behind the line that tells a shell what runs the file',
    dockerfile: '#!/usr/bin/env pack\n# syntax=acme/pack:1\nFROM x\n',
    inputs: ['a'],
    others: [],
    exact: false,
  },
  {
    title: 'a frontend named behind a directive that only some engines know',
    dockerfile: '# hello=world\n# syntax=acme/pack:1\nFROM x\n',
    inputs: ['a'],
    others: [],
    exact: false,
  },
  {
    title: 'a frontend in a file of another language',
    dockerfile: '// syntax=acme/pack:1\nimage("x")\n',
    inputs: ['a'],
    others: [],
    exact: false,
  },
  {
    title: 'a frontend in a file of JSON',
    dockerfile: ' {"syntax": "acme/pack:1"}\n',
    inputs: ['a'],
    others: [],
    exact: false,
  },
  {
    title: 'a frontend in a build argument',
    dockerfile: 'FROM x\n',
    image: { 'build-args': { BUILDKIT_SYNTAX: 'acme/pack:1' } },
    inputs: ['a'],
    others: [],
    exact: false,
  },
  {
    title: 'what looks like a frontend behind the first instruction is a comment',
    dockerfile: 'FROM x\n# syntax=acme/pack:1\nCOPY a /\n',
    inputs: ['a'],
    others: ['b'],
  },
  {
    title: "Docker's own frontends are known",
    dockerfile: '# syntax=docker/dockerfile:1.7-labs\nFROM x\nCOPY a /\n',
    inputs: ['a'],
    others: ['b'],
  },
  {
    title: 'a malformed pattern may match anything',
    dockerfile: 'FROM x\nCOPY a[b /\n',
    inputs: ['a', 'zz'],
    others: [],
    exact: false,
  },
  {
    title: 'a link that leads round in a circle ends',
    dockerfile: 'FROM x\nCOPY one /\n',
    files: { one: { mode: '120000', text: 'two' }, two: { mode: '120000', text: 'one' } },
    inputs: ['one', 'two'],
    others: ['three'],
  },
];

async function inputsOf({ dockerfile, image = {}, files = {} }: Pick<Row, 'dockerfile' | 'image' | 'files'>) {
  const file = String(image.file ?? 'Dockerfile');
  const tree = memoryTree({
    'images.json': JSON.stringify({ registry: 'g.io/x', images: { it: { context: '.', file, ...image } } }),
    [file]: dockerfile,
    ...files,
  });
  const { images } = await loadCatalog({ tree, catalog: 'images.json' });
  const [first] = images;
  if (first === undefined) throw new Error('no image');
  return imageInputs(first, tree);
}

describe('inputs of an image', () => {
  it.each(rows.map((row) => [row.title, row] as const))('%s', async (_title, row) => {
    const { matches, exact } = await inputsOf(row);
    expect(row.inputs.filter((path) => !matches(path))).toEqual([]);
    expect(row.others.filter((path) => matches(path))).toEqual([]);
    expect(exact).toBe(row.exact ?? true);
  });

  it('always count the Dockerfile and both ignore files', async () => {
    const { matches } = await inputsOf({ dockerfile: 'FROM x\n' });
    expect(['Dockerfile', 'Dockerfile.dockerignore', '.dockerignore'].map(matches)).toEqual([true, true, true]);
  });

  it('run the ONBUILD triggers of a parent in the catalog, with its ENV', async () => {
    const tree = memoryTree({
      'images/base/Dockerfile':
        'FROM debian\nENV WHAT=two\nONBUILD COPY package.json /app/\nONBUILD RUN --mount=source=src true\n',
      'images/app/Dockerfile': 'FROM ghcr.io/acme/base\nARG WHAT\nCOPY $WHAT/x /\n',
      'images/web/Dockerfile': 'FROM ghcr.io/acme/app\n',
      'images.yml': 'registry: ghcr.io/acme\nimages: {base: , app: , web: }\n',
    });
    const catalog = await loadCatalog({ tree, catalog: 'images.yml' });
    const ask = inputsIndex(await catalogInputs(catalog, tree));
    expect(ask('images/app/package.json')).toEqual(['app']);
    expect(ask('images/app/src/a')).toEqual(['app']);
    expect(ask('images/app/two/x')).toEqual(['app']);
    expect(ask('images/app/one/x')).toEqual([]);
    // A trigger runs once, in the first image built on it.
    expect(ask('images/web/package.json')).toEqual([]);
    expect(ask('images/base/package.json')).toEqual([]);
  });

  it('are the whole context, or `paths`, where git does not track the Dockerfile', async () => {
    const tree = memoryTree({
      'images.yml':
        'registry: g.io\nimages: {gen: {context: gen, file: gen/Dockerfile}, own: {context: gen, file: gen/Dockerfile.own, paths: [src/**]}}\n',
      'gen/a.txt': '',
    });
    const workspace = memoryTree({ 'gen/Dockerfile': 'FROM x\nCOPY b /\n', 'gen/Dockerfile.own': 'FROM x\n' });
    const catalog = await loadCatalog({ tree, workspace, catalog: 'images.yml' });
    const inputs = await catalogInputs(catalog, tree, { workspace });
    expect(inputs.get('gen')).toMatchObject({ tracked: false, exact: false });
    expect(inputs.get('gen')?.matches('gen/anything')).toBe(true);
    expect(inputs.get('own')?.matches('gen/anything')).toBe(false);
    expect(inputs.get('own')?.matches('src/x')).toBe(true);
  });

  it('are found by the index exactly where asking each image finds them', async () => {
    const files: Record<string, string> = {
      'images.yml':
        'registry: g.io\nimages: {a: , b: {context: ., file: b/Dockerfile}, c: {paths: [shared/**, "!shared/x/**"], context: c}}\n',
      'images/a/Dockerfile': 'FROM x\nCOPY src *.txt /\n',
      'b/Dockerfile': 'FROM x\nCOPY . /\n',
      '.dockerignore': '**/*.md\nimages\n',
      'c/Dockerfile': 'FROM x\n',
    };
    const tree = memoryTree(files);
    const catalog = await loadCatalog({ tree, catalog: 'images.yml' });
    const inputs = await catalogInputs(catalog, tree);
    const ask = inputsIndex(inputs);
    const part = fc.constantFrom(
      'images',
      'a',
      'b',
      'c',
      'src',
      'x',
      'shared',
      'a.txt',
      'a.md',
      'Dockerfile',
      '.dockerignore',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const path = parts.join('/');
        const each = [...inputs].filter(([, one]) => one.matches(path)).map(([name]) => name);
        expect(ask(path)).toEqual(each);
      }),
      { numRuns: 500 },
    );
  });
});

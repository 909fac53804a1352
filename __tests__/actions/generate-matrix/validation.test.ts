/**
 * Every way in which a catalog can be wrong, on the bundle: the code, where it is (file, line, column), what is wrong and what to do.
 * A code of the catalog without a row here fails the last test.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gitIn } from '../../support/git-repository.ts';
import { root, runBundle } from '../../support/run-bundle.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dca-validation-'));
  write('Dockerfile', 'FROM scratch\n');
  write('images/a/Dockerfile', 'FROM scratch AS builder\nFROM scratch\n');
  write('images/b/Dockerfile', 'FROM scratch\n');
  write('EMPTY', '# nothing\n\n');
  write('LIST', '3.9\n3.10\n');
  gitIn(folder, 'init', '--quiet', '.');
  for (const text of ['1', '2']) {
    write('images/a/file', text);
    gitIn(folder, 'add', '--all');
    gitIn(folder, 'commit', '--quiet', '--message', text);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

interface Mistake {
  readonly code: string;
  readonly what: string;
  /** Its text, and its name where the format follows from that; none: what the inputs say alone. */
  readonly catalog?: string | Buffer;
  readonly file?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** `line:column`; `file`: it is about all of it; `input`: about what a workflow says. */
  readonly at: string;
  readonly says: string;
  readonly remedy: string;
}

const image = (fields: string) => `registry: ghcr.io/acme\nimages:\n  a: {${fields}}\n  b: {}\n`;
const deep = '['.repeat(300);

const mistakes: readonly Mistake[] = [
  // The text.
  {
    code: '002',
    what: 'too large',
    catalog: `images:\n${'# x\n'.repeat(1_400_000)}`,
    at: 'file',
    says: 'too large (5.3 MiB)',
    remedy: 'Split the catalog',
  },
  {
    code: '003',
    what: 'no UTF-8',
    catalog: Buffer.from('images:\n  a: {context: "\xff"}\n', 'latin1'),
    at: '2:17',
    says: 'no UTF-8 text',
    remedy: 'Save it as UTF-8',
  },
  {
    code: '004',
    what: 'no YAML',
    catalog: 'images:\n  a: {context: .\n',
    at: '3:1',
    says: 'this is no YAML',
    remedy: 'Mend the line',
  },
  {
    code: '004',
    what: 'a tab',
    catalog: 'images:\n\ta: {}\n',
    at: '2:1',
    says: 'this is no YAML',
    remedy: 'Mend the line',
  },
  {
    code: '004',
    what: 'no JSON',
    catalog: '{"images": {"a": {},}}',
    file: 'wrong.json',
    at: '1:21',
    says: 'this is no JSON',
    remedy: 'Mend the file',
  },
  { code: '005', what: 'too deep', catalog: `images:\n  a: ${deep}\n`, at: '2:', says: 'deep', remedy: 'flatter' },
  {
    code: '006',
    what: 'a key twice',
    catalog: 'images:\n  a: {}\n  b: {}\n  a: {}\n',
    at: '4:3',
    says: '“a” is there twice (first in line 2)',
    remedy: 'Remove one',
  },
  {
    code: '007',
    what: 'a reserved key',
    catalog: 'images:\n  __proto__: {}\n',
    at: '2:3',
    says: '“__proto__” cannot be a key',
    remedy: 'another name',
  },
  {
    code: '009',
    what: 'outside',
    inputs: { catalog: '../images.yml' },
    at: 'input',
    says: '../images.yml',
    remedy: 'relative to the root',
  },
  // The native format.
  {
    code: '010',
    what: 'images that are a list',
    catalog: 'images:\n  - a\n',
    at: '2:3',
    says: '“images” is no mapping',
    remedy: 'images: {name: {…}}',
  },
  {
    code: '011',
    what: 'an image that is a text',
    catalog: 'registry: g.io\nimages:\n  a: {}\n  b: x\n',
    at: '4:6',
    says: 'the image “b” is “x”',
    remedy: 'A mapping belongs here',
  },
  {
    code: '011',
    what: 'defaults that are a list',
    catalog: 'defaults: [x]\nimages:\n  a: {}\n',
    at: '1:11',
    says: '“defaults” is a list',
    remedy: 'A mapping belongs here',
  },
  {
    code: '012',
    what: 'an unknown key',
    catalog: image('contxt: .'),
    at: '3:7',
    says: 'unknown key “contxt”',
    remedy: 'Did you mean “context”?',
  },
  {
    code: '012',
    what: 'an unknown key of the file',
    catalog: `regsitry: x\n${image('')}`,
    at: '1:1',
    says: 'unknown key “regsitry”',
    remedy: 'Did you mean “registry”?',
  },
  {
    code: '012',
    what: 'an unknown key of tag',
    catalog: `tag: {prefx: "1"}\n${image('')}`,
    at: '1:7',
    says: 'unknown key “prefx”',
    remedy: 'Did you mean “prefix”?',
  },
  {
    code: '012',
    what: 'an unknown key of defaults',
    catalog: `defaults: {platform: x}\n${image('')}`,
    at: '1:12',
    says: 'unknown key “platform”',
    remedy: 'Did you mean “platforms”?',
  },
  {
    code: '013',
    what: 'a list for a text',
    catalog: image('context: [images/a]'),
    at: '3:16',
    says: '“context” of the image “a” is a list',
    remedy: 'Write one value',
  },
  {
    code: '013',
    what: 'a text for a mapping',
    catalog: image('build-args: x'),
    at: '3:19',
    says: '“build-args” of the image “a” is “x”',
    remedy: 'mapping of names to values',
  },
  {
    code: '013',
    what: 'an item without a value',
    catalog: image('tags: [v1, null]'),
    at: '3:18',
    says: 'an item of “tags” of the image “a” has no value',
    remedy: 'write "" for an empty one',
  },
  {
    code: '013',
    what: 'a name without a value',
    catalog: image('build-args: {A: }'),
    at: '3:23',
    says: '“A” of “build-args” of the image “a” has no value',
    remedy: 'write "" for an empty one',
  },
  {
    code: '014',
    what: 'an axis with an odd name',
    catalog: image('axes: {"a b": [x]}'),
    at: '3:14',
    says: '“a b” cannot be an axis',
    remedy: 'Letters, digits',
  },
  {
    code: '015',
    what: 'an axis without values',
    catalog: image('axes: {v: []}'),
    at: '3:17',
    says: 'the axis “v” has no values',
    remedy: '“@FILE”',
  },
  {
    code: '016',
    what: 'an unknown root',
    catalog: 'root: bsae\nimages:\n  base: {image_name: x, context: images/a}\n',
    at: '1:7',
    says: 'the root “bsae” is no image',
    remedy: 'Did you mean “base”?',
  },
  {
    code: '017',
    what: 'too many combinations',
    catalog: image(`axes: {v: [${numbers(400)}], w: [${numbers(400)}]}`),
    at: '3:13',
    says: '160001 images',
    remedy: 'At most 100000',
  },
  {
    code: '018',
    what: 'a context that is not there',
    catalog: image('context: images/c'),
    at: '3:16',
    says: '“images/c” of image “a” is not there',
    remedy: 'Name a folder',
  },
  {
    code: '019',
    what: 'a context outside',
    catalog: image('context: ../x'),
    at: '3:16',
    says: '“../x” of image “a” leads out',
    remedy: 'relative to the root',
  },
  {
    code: '020',
    what: 'a cycle',
    catalog: 'images:\n  a: {parent: b}\n  b: {parent: a}\n',
    at: '2:15',
    says: 'a → b → a',
    remedy: 'Take one of these parents away',
  },
  {
    code: '021',
    what: 'a Dockerfile that is not there',
    catalog: image('file: images/a/Dockerfile.gpu'),
    at: '3:13',
    says: 'images/a/Dockerfile.gpu is not there',
    remedy: 'Set “file” or “context”',
  },
  {
    code: '022',
    what: 'a name that is none',
    catalog: 'registry: g.io\nimages:\n  "-a": {context: ., image: g.io/a}\n',
    at: '3:3',
    says: '“-a” cannot be the name',
    remedy: 'the first a letter or digit',
  },
  {
    code: '022',
    what: 'a template that makes none',
    catalog: image('name: "{v}!", axes: {v: [1]}, image: g.io/a'),
    at: '3:13',
    says: '“1!” cannot be the name',
    remedy: 'Letters, digits',
  },
  {
    code: '023',
    what: 'names that differ in case',
    catalog: 'images:\n  a: {image: g.io/1}\n  A: {context: images/a, image: g.io/2}\n',
    at: '3:3',
    says: '“a” and “A” differ only in case',
    remedy: 'another name',
  },
  {
    code: '023',
    what: 'a name twice, by a template',
    catalog: image('name: b, image: g.io/x'),
    at: '4:3',
    says: 'two images are called “b”',
    remedy: 'another name',
  },
  {
    code: '024',
    what: 'an unknown platform',
    catalog: image('platforms: [linux/amd64, lnux/arm64]'),
    at: '3:18',
    says: 'unknown platform “lnux/arm64”',
    remedy: 'linux/arm64',
  },
  {
    code: '025',
    what: 'a platform twice',
    catalog: image('platforms: [linux/amd64, linux/amd64]'),
    at: '3:18',
    says: '“linux/amd64” twice',
    remedy: 'Name it once',
  },
  {
    code: '026',
    what: 'upper case',
    catalog: image('image: ghcr.io/Acme/App'),
    at: '3:14',
    says: 'repositories are lower case',
    remedy: 'Write “ghcr.io/acme/app”',
  },
  {
    code: '026',
    what: 'a tag in the image',
    catalog: image('image: "g.io/x:1"'),
    at: '3:14',
    says: 'it has a tag or digest',
    remedy: 'Tags belong in “tags”',
  },
  {
    code: '027',
    what: 'an invalid tag',
    catalog: image('tags: ["v1", "-x"]'),
    at: '3:13',
    says: 'the invalid tag “-x”',
    remedy: '[A-Za-z0-9_][A-Za-z0-9._-]{0,127}',
  },
  {
    code: '027',
    what: 'an invalid tag, with the rule that made it',
    catalog: image('axes: {v: [x]}, tags: ["-{v}"]'),
    at: '3:29',
    says: '“-x” (made by “-{v}”)',
    remedy: '[A-Za-z0-9_]',
  },
  {
    code: '028',
    what: 'two images with one reference',
    catalog: 'images:\n  a: {image: g.io/x}\n  b: {image: g.io/x}\n',
    at: '3:14',
    says: '“a” and “b” have one reference, g.io/x',
    remedy: 'Put the name or an axis',
  },
  {
    code: '029',
    what: 'an unknown parent',
    catalog: image('parent: bb'),
    at: '3:15',
    says: 'unknown parent “bb”',
    remedy: 'Did you mean “b”?',
  },
  {
    code: '030',
    what: 'a glob of an input',
    catalog: image(''),
    inputs: { 'rebuild-all': 'a[', base: 'HEAD~1', head: 'HEAD' },
    at: 'input',
    says: 'input "rebuild-all" has the pattern “a[”: a “[” in it is never closed',
    remedy: '.gitignore',
  },
  {
    code: '031',
    what: 'an unknown stage',
    catalog: image('target: bulder'),
    at: '3:15',
    says: 'images/a/Dockerfile has no stage “bulder”',
    remedy: 'Did you mean “builder”?',
  },
  {
    code: '032',
    what: 'no such catalog',
    inputs: { catalog: 'image.yml' },
    at: 'input',
    says: 'the catalog image.yml is not there',
    remedy: 'Check the input “catalog”',
  },
  {
    code: '033',
    what: 'HCL',
    catalog: 'target "app" {}\n',
    file: 'docker-bake.hcl',
    at: 'file',
    says: 'HCL cannot be read',
    remedy: 'docker buildx bake --file docker-bake.hcl --print > docker-bake.json',
  },
  {
    code: '034',
    what: 'something else',
    catalog: 'jobs:\n  build: {}\n',
    at: '1:1',
    says: 'this is no catalog',
    remedy: 'Write `images:`',
  },
  {
    code: '035',
    what: 'an empty list',
    inputs: { catalog: 'EMPTY', file: 'Dockerfile' },
    at: 'EMPTY',
    says: 'the list is empty',
    remedy: 'one value a line',
  },
  {
    code: '036',
    what: 'a list file that is not there',
    catalog: image('axes: {v: "@LISTT"}'),
    at: '3:17',
    says: 'the list file LISTT of axis “v” is not there',
    remedy: 'relative to the root',
  },
  {
    code: '037',
    what: 'a value twice',
    catalog: image('axes: {v: [1, 2, 1]}'),
    at: '3:17',
    says: 'the axis “v” has the value “1” twice',
    remedy: 'Name it once',
  },
  {
    code: '038',
    what: 'a glob',
    catalog: `ignore: ["a["]\n${image('')}`,
    at: '1:9',
    says: 'the pattern “a[” in “ignore”',
    remedy: '.gitignore',
  },
  {
    code: '038',
    what: 'a glob of an image',
    catalog: image('paths: ["../x"]'),
    at: '3:14',
    says: 'the pattern “../x” in “paths”',
    remedy: '.gitignore',
  },
  {
    code: '039',
    what: 'axes beside it',
    catalog: image(''),
    inputs: { axes: 'v: [1]' },
    at: 'file',
    says: 'the input “axes” means nothing',
    remedy: 'leave the input out',
  },
  // The others.
  {
    code: '040',
    what: 'a summary without details',
    catalog: '{"build_details": []}',
    at: '1:19',
    says: '“build_details” is no mapping',
    remedy: 'Generate the summary again',
  },
  {
    code: '041',
    what: 'a runtime that is a list',
    catalog: '{"build_details": {"17.3 LTS": []}}',
    at: '1:32',
    says: '“17.3 LTS” is',
    remedy: 'A mapping of image types',
  },
  {
    code: '042',
    what: 'a type that is a text',
    catalog: '{"build_details": {"17.3 LTS": {"python": "x"}}}',
    at: '1:43',
    says: 'python of 17.3 LTS is “x”',
    remedy: 'A list of files',
  },
  {
    code: '043',
    what: 'files without a Dockerfile',
    catalog: '{"build_details": {"17.3 LTS": {"python": ["a/metadata.json"]}}}',
    at: '1:43',
    says: 'no Dockerfile among its files',
    remedy: 'Generate it again',
  },
  {
    code: '050',
    what: 'axes that are a list',
    inputs: { axes: '[a]' },
    at: 'input',
    says: '“axes” is no mapping',
    remedy: 'Write `axis: [value, …]`',
  },
  {
    code: '051',
    what: 'a file where its lines are meant',
    catalog: image('axes: {v: LIST}'),
    at: '3:17',
    says: 'the one value “LIST”, which is a file',
    remedy: 'Write “@LIST” to read its lines',
  },
  {
    code: '060',
    what: 'targets that are a list',
    catalog: '{"target": []}',
    at: '1:12',
    says: '“target” is no mapping',
    remedy: 'docker buildx bake --print',
  },
  {
    code: '061',
    what: 'a target that is a text',
    catalog: '{"target": {"a": "x"}}',
    at: '1:18',
    says: 'the target “a” is “x”',
    remedy: 'A mapping belongs here',
  },
  {
    code: '062',
    what: 'a matrix of bake',
    catalog: '{"target": {"a": {"matrix": {}}}}',
    at: '1:13',
    says: 'the target “a” has a matrix',
    remedy: 'docker buildx bake --print',
  },
  {
    code: '063',
    what: 'an unknown target to inherit',
    catalog: '{"target": {"base": {}, "app": {"inherits": ["bsae"]}}}',
    at: '1:32',
    says: 'the unknown target “bsae”',
    remedy: 'Did you mean “base”?',
  },
  {
    code: '064',
    what: 'an unknown target to stand on',
    catalog: '{"target": {"base": {}, "app": {"contexts": {"x": "target:bsae"}}}}',
    at: '1:45',
    says: 'the unknown target “bsae”',
    remedy: 'Did you mean “base”?',
  },
  {
    code: '070',
    what: 'services that are a list',
    catalog: 'services:\n  - a\n',
    at: '2:3',
    says: '“services” is no mapping',
    remedy: 'Name a compose file',
  },
  {
    code: '071',
    what: 'no service that is built',
    catalog: 'services:\n  db: {image: "postgres:17"}\n',
    at: '2:3',
    says: 'no service has a “build”',
    remedy: 'whose services are built',
  },
  {
    code: '072',
    what: 'arguments that are a text',
    catalog: 'services:\n  a: {build: {context: ., args: x}}\n',
    at: '2:33',
    says: '“args” of the service “a” is no mapping',
    remedy: 'Write NAME: value',
  },
  {
    code: '073',
    what: 'an unknown service to stand on',
    catalog: 'services:\n  base: {build: .}\n  app: {build: {context: ., additional_contexts: {x: "service:bsae"}}}\n',
    at: '3:50',
    says: 'built on “bsae”',
    remedy: 'Did you mean “base”?',
  },
  {
    code: '080',
    what: 'a Dockerfile of 11 MiB',
    catalog: image('file: huge/Dockerfile, context: .'),
    at: 'input',
    says: 'huge/Dockerfile is too large',
    remedy: 'at most 10 MiB',
  },
];

function numbers(count: number): string {
  return Array.from({ length: count }, (_, at) => `n${at}`).join(', ');
}

describe('a mistake is told with its place and its remedy', () => {
  beforeAll(() => write('huge/Dockerfile', Buffer.alloc(11 * 1024 * 1024, '#')));

  it.each(mistakes.map((one) => [one.code, one.what, one] as const))('DCA-CAT-%s: %s', async (code, _, mistake) => {
    const { catalog, file = 'wrong.yml', inputs = {}, at, says, remedy } = mistake;
    if (catalog !== undefined) write(file, catalog);
    const action = inputs['rebuild-all'] === undefined ? 'generate-matrix' : 'detect-changes';
    const given = { ...(catalog !== undefined && { catalog: file }), ...inputs };
    const { errors, exitCode, outputs } = await runBundle(action, { cwd: folder, inputs: given });
    expect({ errors: errors.length, exitCode, outputs }).toEqual({ errors: 1, exitCode: 1, outputs: {} });
    const [told = ''] = errors;
    expect(told.slice(0, 'DCA-CAT-000: '.length)).toBe(`DCA-CAT-${code}: `);
    const place = { input: '', file: `${file}: `, EMPTY: 'EMPTY: ' }[at] ?? `${file}:${at}`;
    expect(told.slice('DCA-CAT-000: '.length, 'DCA-CAT-000: '.length + place.length)).toBe(place);
    if (/^\d+:\d*$/.test(at)) expect(told).toMatch(/^DCA-CAT-\d{3}: [\w./-]+:\d+:\d+: /);
    expect(told).toContain(says);
    expect(told).toContain(remedy);
  });

  it('discovered images in a circle are told with their Dockerfiles', async () => {
    const cwd = mkdtempSync(join(folder, 'circle-'));
    for (const [name, from] of [
      ['one', 'two'],
      ['two', 'one'],
    ] as const) {
      mkdirSync(join(cwd, name));
      writeFileSync(join(cwd, name, 'Dockerfile'), `FROM ${from}\n`);
    }
    gitIn(cwd, 'init', '--quiet', '.');
    gitIn(cwd, 'add', '--all');
    const { errors } = await runBundle('generate-matrix', { cwd });
    expect(errors[0]).toMatch(/^DCA-CAT-020: .*one → two → one, by one\/Dockerfile and two\/Dockerfile\. Take one/);
  });

  it('every code of the catalog has a row', () => {
    const documented = [
      ...readFileSync(join(root, 'docs/troubleshooting.md'), 'utf8').matchAll(/### DCA-CAT-(\d{3})/g),
    ];
    // Several mistakes at once; a bug of ours; 500,000 files that lie outside of git.
    const elsewhere = ['001', '008', '081'];
    expect([...new Set([...mistakes.map(({ code }) => code), ...elsewhere])].sort()).toEqual(
      documented.map(([, code]) => code),
    );
  });
});

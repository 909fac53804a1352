/** What ships: `dist/` is what the sources build, makes no code of text, starts no shell, and stays small. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { differences, hashesOf } from '../../scripts/folder-hashes.ts';
import { root } from '../support/run-bundle.ts';

const dist = join(root, 'dist');
const scripts = [...hashesOf(dist).keys()].filter((file) => file.endsWith('.js'));

describe('case 134: a `dist/` that is not what the sources build', () => {
  it('is told file by file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dca-dist-'));
    cpSync(join(dist, 'pr-command'), folder, { recursive: true });
    const rebuilt = hashesOf(folder);
    expect(differences(rebuilt, hashesOf(join(dist, 'pr-command')))).toEqual([]);
    const [, other = ''] = [...rebuilt.keys()].filter((file) => file !== 'index.js');
    writeFileSync(join(folder, 'index.js'), `${readFileSync(join(folder, 'index.js'), 'utf8')} `);
    writeFileSync(join(folder, 'more.js'), '');
    rmSync(join(folder, other));
    const told = differences(hashesOf(folder), rebuilt);
    expect([...told].sort()).toEqual(['differs: index.js', `missing: ${other}`, 'stale: more.js']);
    rmSync(folder, { recursive: true, force: true });
  });

  it('is looked for by what CI runs', () => {
    expect(readFileSync(join(root, '.ci/run'), 'utf8')).toContain('npm run --silent check');
    expect(readFileSync(join(root, 'scripts/check.ts'), 'utf8')).toContain("'check-dist'");
  });
});

describe('case 138: no bundle', () => {
  /** Lodash's way to the global object, behind a test that is true in Node. */
  const known = ["_vendor/artifact/index.js: Function('return this')"];

  const patterns: readonly (readonly [what: string, pattern: RegExp, caught: readonly string[]])[] = [
    ['makes code of text', /(?<![\w.])(?:eval|Function)\([^)]*\)/g, ['x = eval(text)', 'new Function("return 1")']],
    [
      'starts a shell',
      /shell: ?(?:true|['"])|\bexecSync\(|child_process[\w$.)]*\.exec\(/g,
      [
        'spawn(a, b, { shell: true })',
        "spawn(a, { shell:'/bin/sh' })",
        'execSync(text)',
        'external_node_child_process_namespaceObject.exec(text)',
      ],
    ],
    [
      'fetches code',
      /\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?['"`]https?:|require\(['"`]https?:\/\//g,
      ["await import('https://host/x.js')", 'import(/* webpackIgnore */ `http://host`)', "require('https://host/x')"],
    ],
  ];
  const code = (file: string) => readFileSync(join(dist, file), 'utf8').replace(/^\s*(?:\*|\/\/).*$/gm, '');

  it.each(patterns)('%s', (_what, pattern) => {
    const found = scripts.flatMap((file) => [...code(file).matchAll(pattern)].map(([text]) => `${file}: ${text}`));
    expect(found.filter((one) => !known.includes(one))).toEqual([]);
  });

  it.each(patterns)('%s, and one that does is found', (_what, pattern, caught) => {
    expect(caught.filter((text) => text.search(pattern) < 0)).toEqual([]);
  });
});

describe('case 142: the budget in KiB of', () => {
  /** What a start reads, and all that an action may load; a step above is a decision, not an accident. */
  const budgets: Readonly<Record<string, readonly [index: number, all: number]>> = {
    plan: [100, 1600],
    'detect-changes': [100, 1550],
    'generate-matrix': [100, 1050],
    'digest-gate': [100, 1000],
    'wait-for-image': [100, 450],
    'tag-latest': [100, 900],
    'pr-comment': [100, 900],
    'pr-command': [100, 250],
    cli: [160, 2950],
    '_vendor/artifact': [5000, 5200],
    '_vendor/cache': [3700, 3800],
    '_vendor/github': [1200, 1250],
  };

  it.each(Object.entries(budgets))('%s', (name, [index, all]) => {
    const sizes = readdirSync(join(dist, name)).map((file) => statSync(join(dist, name, file)).size / 1024);
    expect(statSync(join(dist, name, 'index.js')).size / 1024).toBeLessThan(index);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(all);
  });

  it('every bundle', () => {
    const folders = [...new Set(scripts.map((file) => file.slice(0, file.lastIndexOf('/'))))];
    expect(folders.sort()).toEqual(Object.keys(budgets).sort());
  });
});

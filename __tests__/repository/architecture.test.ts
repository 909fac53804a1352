/** The import rules of docs/architecture.md, read from the sources themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { code, sources as files } from '../support/sources.ts';

const root = resolve(import.meta.dirname, '..', '..');

interface Import {
  readonly from: string;
  /** A path of this repository, or the name of a package. */
  readonly to: string;
  readonly kind: 'value' | 'type' | 'lazy';
}

const imports = files.flatMap(importsOf);
const decisions = /^src\/(?:catalog|plan|report|promote|wait|comment)\//;

const longFor: Readonly<Record<string, string>> = {
  '__tests__/actions/generate-matrix/validation.test.ts': 'one table: every mistake of a catalog',
  '__tests__/docker/input-cases.ts': 'cases, and no code',
  '__tests__/docker/input-details.ts': 'cases, and no code',
};

/** What tests alone call, since the product asks for all images at once. */
const onlyForTests = ['imageInputs'];

describe('the import rules', () => {
  rule('the library never imports the actions', ({ from, to }) => from.startsWith('src/') && to.startsWith('actions/'));

  rule('the kit knows nothing of the domain', ({ from, to }) => {
    return from.startsWith('src/action/') && to.startsWith('src/') && !to.startsWith('src/action/');
  });

  rule('decisions touch nothing outside, but for hashes', ({ from, to }) => {
    return decisions.test(from) && ((to.startsWith('node:') && to !== 'node:crypto') || to.startsWith('@actions/'));
  });

  rule('decisions see adapters as types alone', ({ from, to, kind }) => {
    return decisions.test(from) && kind !== 'type' && /^src\/(?:git|github|docker|http)\//.test(to) && !isPure(to);
  });

  rule('a contract needs the kit, shared inputs and small parsers alone', ({ from, to, kind }) => {
    if (!/^actions\/[^/]+\/contract\.ts$/.test(from) || kind === 'type') return false;
    return !/^(?:src\/action\/|actions\/(?:common-inputs|[^/]+\/contract)\.ts$)/.test(to) && !isPure(to);
  });

  rule('an action sees ports as types', ({ from, to, kind }) => {
    if (!/^actions\/[^/]+\/run\.ts$/.test(from) || kind === 'type') return false;
    return (to.startsWith('node:') && to !== 'node:crypto') || (to.startsWith('src/') && !isPure(to));
  });

  rule('nobody imports an entry point', ({ to }) => /^actions\/(?:[^/]+\/main|cli)\.ts$/.test(to));

  rule('what starts an action loads the rest when inputs are valid', ({ from, to, kind }) => {
    if (!/^actions\/[^/]+\/start\.ts$/.test(from) || kind !== 'value') return false;
    return !/^(?:src\/action\/|actions\/[^/]+\/contract\.ts$)/.test(to);
  });

  rule('heavy packages are loaded when first needed', ({ to, kind }) => {
    return kind === 'value' && ['@actions/github', '@actions/artifact', '@actions/cache', '@actions/exec'].includes(to);
  });

  it.each(['yaml', 'minimatch', 'semver', 'dockerfile-ast', 'zod', '@actions/core'])(
    '%s is imported by one file',
    (name) => {
      const importers = imports.filter(({ to, kind }) => kind !== 'type' && (to === name || to.startsWith(`${name}/`)));
      expect([...new Set(importers.map(({ from }) => from))].length).toBeLessThanOrEqual(1);
    },
  );

  // What runners and readers of this repository expect it to be made of.
  it.each(['core', 'github', 'exec', 'cache', 'artifact'])('@actions/%s is used', (name) => {
    expect(imports.filter(({ to, kind }) => kind !== 'type' && to === `@actions/${name}`).length).toBeGreaterThan(0);
  });

  it('there is no cycle of values', () => {
    expect(cycles()).toEqual([]);
  });

  it('no room of decisions needs one that needs it', () => {
    const room = (file: string) => file.split('/')[1] ?? '';
    const needs = new Map<string, Set<string>>();
    for (const { from, to } of imports) {
      if (!decisions.test(from) || !decisions.test(to) || room(from) === room(to)) continue;
      needs.set(room(from), (needs.get(room(from)) ?? new Set()).add(room(to)));
    }
    expect(cyclesIn(new Map([...needs].map(([from, to]) => [from, [...to]])))).toEqual([]);
    expect(needs.size).toBeGreaterThan(2);
  });

  it('nothing is exported that nobody uses', () => {
    const texts = new Map(files.map((file) => [file, code(file)]));
    const scripts = readdirSync(join(root, 'scripts'), { recursive: true, encoding: 'utf8' });
    for (const file of scripts.filter((name) => name.endsWith('.ts'))) texts.set(file, code(join('scripts', file)));
    const unused = files.flatMap((file) => {
      const own = texts.get(file) ?? '';
      const exported = /^export (?:async )?(?:function\*?|const|class) (\w+)/gm;
      return [...own.matchAll(exported)].flatMap(([, name = '']) => {
        const word = new RegExp(`\\b${name}\\b`);
        const isUsedHere = own.split(word).length > 2;
        return isUsedHere || [...texts].some(([other, text]) => other !== file && word.test(text)) ? [] : [name];
      });
    });
    expect(unused).toEqual(onlyForTests);
  });

  it('the rules see the imports', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.some(({ kind }) => kind === 'lazy')).toBe(true);
  });
});

describe('the habits', () => {
  it.each([
    ['no any', /(?::\s*any\b|<any>|as any\b)/],
    ['no default export', /^export default/m],
    ['no console', /\bconsole\./],
    ['no enum', /^\s*(?:export )?(?:const )?enum /m],
    ['no unfinished work', /\b(?:TODO|FIXME|not implemented)\b/],
  ])('%s', (_name, pattern) => {
    const allowed = (file: string) => file === 'src/action/contract.ts';
    expect(files.filter((file) => !allowed(file) && pattern.test(code(file)))).toEqual([]);
  });

  it('no file is longer than 300 lines, nor a test than 400, without a reason', () => {
    const ours = ['src', 'actions', 'scripts', 'bench', '__tests__'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    );
    const long = ours.filter((file) => {
      const most = file.endsWith('.test.ts') ? 400 : 300;
      return /\.m?ts$/.test(file) && readFileSync(join(root, file), 'utf8').split('\n').length > most + 1;
    });
    expect(long.sort()).toEqual(Object.keys(longFor).sort());
  });
});

function rule(title: string, breaks: (one: Import) => boolean): void {
  it(title, () => {
    expect(imports.filter(breaks).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });
}

/** A module that reaches nothing outside: no `node:` but hashes, no package of the runner, itself or through what it imports. */
function isPure(file: string, seen = new Set<string>()): boolean {
  if (seen.has(file)) return true;
  seen.add(file);
  return imports
    .filter(({ from, kind }) => from === file && kind !== 'type')
    .every(({ to }) =>
      to.startsWith('node:')
        ? to === 'node:crypto'
        : to.startsWith('src/')
          ? isPure(to, seen)
          : !to.startsWith('@actions/'),
    );
}

function importsOf(file: string): readonly Import[] {
  const text = code(file);
  const found: Import[] = [];
  for (const [, type, names = '', to = ''] of text.matchAll(
    /^(?:import|export) (type )?([^;]*?)\s*(?:from )?'([^']+)';/gm,
  )) {
    const onlyTypes = type !== undefined || /^\{(?:\s*type [^,}]+,?)+\s*\}$/.test(names.trim());
    found.push({ from: file, to: resolved(file, to), kind: onlyTypes ? 'type' : 'value' });
  }
  for (const [, to = ''] of text.matchAll(/(?:await|=>) import\('([^']+)'\)/g)) {
    if (to !== '') found.push({ from: file, to: resolved(file, to), kind: 'lazy' });
  }
  return found;
}

function resolved(file: string, to: string): string {
  if (!to.startsWith('.')) return to;
  return relative(root, resolve(join(root, dirname(file)), to));
}

function cycles(): readonly string[] {
  const edges = new Map<string, readonly string[]>();
  for (const file of files) {
    edges.set(
      file,
      imports
        .filter(({ from, to, kind }) => from === file && kind === 'value' && to.endsWith('.ts'))
        .map(({ to }) => to),
    );
  }
  return cyclesIn(edges);
}

function cyclesIn(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]) => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const next of edges.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of edges.keys()) walk(file, []);
  return found;
}

/**
 * As much of Jest as unit tests use, in one process: test files are modules of an environment of their own, which costs
 * milliseconds to make anew. The runner of mutation testing asks for thousands of them; Jest's own start takes a second each.
 */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import { type Module, SourceTextModule, SyntheticModule } from 'node:vm';
import { expect } from 'expect';

type Step = (...values: readonly unknown[]) => unknown;

export interface Test {
  readonly id: string;
  readonly file: string;
  readonly run: Step;
  /** Fails of a machine that is busy, and then tells nothing of a change. */
  readonly measuresTime: boolean;
}

interface Block {
  readonly title: string;
  readonly parts: (Block | Test)[];
  readonly hooks: Record<'beforeAll' | 'beforeEach' | 'afterEach' | 'afterAll', Step[]>;
}

export interface Outcome {
  readonly test: Test;
  readonly ms: number;
  readonly error?: unknown;
}

export interface Watch {
  /** Is this test wanted? */
  readonly wants: (test: Test) => boolean;
  readonly starts: (test: Test) => void;
  /** False ends the run. */
  readonly ended: (outcome: Outcome) => boolean;
}

export type Suite = (watch: Watch) => Promise<void>;

const timed = /(?:performance\.now\(\) - \w+|process\.cpuUsage\(\w+\)[^;]*)\)\.toBeLessThan/;

const sources = new Map<string, string>();
const packages = new Map<string, Promise<Module>>();

/** Reads the test files, and what they import, as modules that nobody has seen before; gives back what runs them. */
export async function loadSuite(files: readonly string[]): Promise<Suite> {
  const blocks: Block[] = [];
  const modules = new Map<string, Module>();
  for (const file of files) {
    const root = newBlock('');
    await evaluate(moduleOf(file, modules, shimOf(root, file)));
    blocks.push(root);
  }
  return async (watch) => {
    for (const block of blocks) if (!(await runBlock(block, [], watch))) return;
  };
}

/** The file of a test of this name. */
export function fileOf(id: string): string {
  return resolve(id.slice(0, id.indexOf(' ')));
}

function newBlock(title: string): Block {
  return { title, parts: [], hooks: { beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] } };
}

/** What `@jest/globals` is to one test file. */
function shimOf(root: Block, file: string): Module {
  let at = root;
  const path: string[] = [];
  let count = 0;
  const describe = (title: string, body: Step) => {
    const block = newBlock(title);
    at.parts.push(block);
    const outer = at;
    at = block;
    path.push(title);
    body();
    path.pop();
    at = outer;
  };
  const it = (title: string, run: Step, body = run) => {
    count += 1;
    at.parts.push({
      id: `${relative(process.cwd(), file)} ${count}: ${[...path, title].join(' ')}`,
      file,
      run,
      measuresTime: timed.test(String(body)),
    });
  };
  const each =
    (of: (title: string, run: Step, body: Step) => void) =>
    (rows: readonly unknown[]) =>
    (title: string, body: Step) => {
      for (const row of rows) {
        const values = Array.isArray(row) ? row : [row];
        of(format(title, ...values), () => body(...values), body);
      }
    };
  const hook = (name: keyof Block['hooks']) => (step: Step) => at.hooks[name].push(step);
  const globals = {
    expect,
    describe: Object.assign(describe, { each: each(describe) }),
    it: Object.assign(it, { each: each(it) }),
    beforeAll: hook('beforeAll'),
    beforeEach: hook('beforeEach'),
    afterEach: hook('afterEach'),
    afterAll: hook('afterAll'),
  };
  return new SyntheticModule(Object.keys(globals), function () {
    for (const [name, value] of Object.entries(globals)) this.setExport(name, value);
  });
}

function moduleOf(file: string, modules: Map<string, Module>, shim: Module): Module {
  const known = modules.get(file);
  if (known !== undefined) return known;
  const made: Module = file.endsWith('.json')
    ? new SyntheticModule(['default'], function () {
        this.setExport('default', JSON.parse(readFileSync(file, 'utf8')));
      })
    : new SourceTextModule(sourceOf(file), {
        identifier: file,
        initializeImportMeta: (meta) => {
          Object.assign(meta, { url: pathToFileURL(file).href, filename: file, dirname: dirname(file) });
        },
        importModuleDynamically: async (specifier) => {
          const found = await linked(specifier);
          await evaluate(found);
          return found;
        },
      });
  const linked = (specifier: string): Module | Promise<Module> => {
    if (specifier === '@jest/globals') return shim;
    return /^\.\.?\//.test(specifier)
      ? moduleOf(resolve(dirname(file), specifier), modules, shim)
      : packageOf(specifier);
  };
  linkers.set(made, linked);
  modules.set(file, made);
  return made;
}

const linkers = new WeakMap<Module, (specifier: string) => Module | Promise<Module>>();

async function evaluate(module: Module): Promise<void> {
  if (module.status === 'unlinked')
    await module.link((specifier, from) => {
      const linker = linkers.get(from);
      if (linker === undefined) throw new Error(`${from.identifier} imports ${specifier}`);
      return linker(specifier);
    });
  await module.evaluate();
}

function sourceOf(file: string): string {
  const known = sources.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(file, 'utf8');
  const source = file.endsWith('.ts') ? stripTypeScriptTypes(text) : text;
  sources.set(file, source);
  return source;
}

/** Packages and Node's own modules are not changed, and read once. */
function packageOf(specifier: string): Promise<Module> {
  const known = packages.get(specifier);
  if (known !== undefined) return known;
  const made = import(specifier).then((exports: Record<string, unknown>) => {
    const names = Object.keys(exports);
    return new SyntheticModule(names, function () {
      for (const name of names) this.setExport(name, exports[name]);
    });
  });
  packages.set(specifier, made);
  return made;
}

async function runBlock(block: Block, outer: readonly Block[], watch: Watch): Promise<boolean> {
  if (!hasWanted(block, watch)) return true;
  const chain = [...outer, block];
  try {
    for (const step of block.hooks.beforeAll) await step();
    for (const part of block.parts) {
      const on =
        'run' in part ? !watch.wants(part) || (await runTest(part, chain, watch)) : await runBlock(part, chain, watch);
      if (!on) return false;
    }
  } finally {
    for (const step of block.hooks.afterAll) await step();
  }
  return true;
}

function hasWanted(block: Block, watch: Watch): boolean {
  return block.parts.some((part) => ('run' in part ? watch.wants(part) : hasWanted(part, watch)));
}

async function runTest(test: Test, chain: readonly Block[], watch: Watch): Promise<boolean> {
  watch.starts(test);
  const began = performance.now();
  let failed: { readonly error: unknown } | undefined;
  try {
    try {
      for (const { hooks } of chain) for (const step of hooks.beforeEach) await step();
      await test.run();
    } finally {
      for (const { hooks } of chain.toReversed()) for (const step of hooks.afterEach) await step();
    }
  } catch (error) {
    failed = { error };
  }
  return watch.ended({ test, ms: performance.now() - began, ...failed });
}

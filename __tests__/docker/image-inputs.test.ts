/**
 * The inputs of an image against the engine itself: each file of each case is changed, the image built again, and where
 * the image became another, the file must be among its inputs. One that is missing is the fault that this suite must not have.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { imageInputs } from '../../src/catalog/inputs.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { describeWithEngine } from '../support/describe-with.ts';
import { type DockerEngine, startDockerEngine } from '../support/docker-engine.ts';
import { memoryTree } from '../support/memory-tree.ts';
import type { InputCase } from './input-cases.ts';
import { allCases, allOf, claimsOf, fileOf, scene, writeTar } from './input-scene.ts';

/** Debian's engine is older than what differs. */
const isNewer = process.env.ENGINE_UNDER_TEST !== undefined;

describeWithEngine('inputs of an image, against the engine', () => {
  let engine: DockerEngine;
  let server: Server;
  let root: string;
  let url: string;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'dca-inputs-'));
    server = createServer((_request, response) => response.end('always the same'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/file`;
    engine = await startDockerEngine();
    await engine.makeBase('base');
  }, 120_000);

  afterAll(async () => {
    await engine?.close();
    server?.close();
    rmSync(root, { recursive: true, force: true });
  }, 60_000);

  it.concurrent.each(allCases.map((one, index) => [one.title, one, index] as const))(
    '%s',
    async (_title, one, index) => {
      const place = scene(join(root, String(index)), one, url);
      const catalog = await loadCatalog({ tree: memoryTree(place.files), catalog: 'images.json' });
      const [image] = catalog.images;
      if (image === undefined) throw new Error('no image');
      const inputs = await imageInputs(image, memoryTree(place.files));

      const all = allOf(one);
      const claimed = all.filter((path) => inputs.matches(path));
      expect(claimed).toEqual(claimsOf(one));
      if (isNewer && one.newer === 'refused') {
        expect(await knows(engine, one, place.folder)).toBe(false);
        return;
      }
      if (one.later && !(await knows(engine, one, place.folder))) return;
      const before = await build(engine, one, place.folder, index);
      const changed: string[] = [];
      for (const path of all) {
        const full = join(place.folder, path);
        const isNew = !one.files.includes(path);
        const content = isNew ? undefined : readFileSync(full);
        mkdirSync(dirname(full), { recursive: true });
        if (path.endsWith('.tar')) writeTar(full, 'changed');
        else writeFileSync(full, `changed ${path}`);
        if ((await build(engine, one, place.folder, index)) !== before) changed.push(path);
        if (content === undefined) rmSync(full);
        else writeFileSync(full, content);
      }
      // Never a miss …
      expect(claimed).toEqual(expect.arrayContaining(changed));
      // … and no more than needed, where all could be resolved.
      const reads = isNewer && one.newer !== undefined ? one.newer : one.reads;
      if (one.more === undefined) expect(changed).toEqual(reads);
      expect(inputs.matches(image.file)).toBe(true);
    },
    300_000,
  );

  it('takes a change of an ignore file for a change of the image', async () => {
    const one: InputCase = {
      title: '',
      dockerfile: 'FROM scratch\nCOPY . /\n',
      ignore: '*.md\n',
      files: ['a.txt', 'a.md'],
      reads: ['a.txt'],
    };
    const place = scene(join(root, 'ignore'), one, url);
    const catalog = await loadCatalog({ tree: memoryTree(place.files), catalog: 'images.json' });
    const [image] = catalog.images;
    const inputs = image === undefined ? undefined : await imageInputs(image, memoryTree(place.files));
    const before = await build(engine, one, place.folder, 999);
    writeFileSync(join(place.folder, '.dockerignore'), '*.txt\n');
    expect(await build(engine, one, place.folder, 999)).not.toBe(before);
    expect(inputs?.matches('.dockerignore')).toBe(true);
    expect(inputs?.matches('Dockerfile.dockerignore')).toBe(true);
  }, 60_000);
});

/** Whether the engine can build it at all: an older one cannot, where the case says what a later one reads. */
async function knows(engine: DockerEngine, one: InputCase, folder: string): Promise<boolean> {
  return (await engine.docker(commandOf(one, folder))).exitCode === 0;
}

async function build(engine: DockerEngine, one: InputCase, folder: string, index: number): Promise<string> {
  const name = `case-${index}`;
  await engine.must(commandOf(one, folder, name));
  return engine.must(['image', 'inspect', '--format', '{{json .RootFS.Layers}}', name]);
}

function commandOf(one: InputCase, folder: string, name = 'tried'): readonly string[] {
  const args = Object.entries(one.buildArgs ?? {}).flatMap(([key, value]) => ['--build-arg', `${key}=${value}`]);
  const target = one.target === undefined ? [] : ['--target', one.target];
  const where = ['-f', join(folder, fileOf(one)), join(folder, one.context ?? '.')];
  return ['build', '--network=host', '-q', '-t', name, ...args, ...target, ...where];
}

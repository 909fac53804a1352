/** What engines of different stores say of one image, as they said it: the answers are of Docker 20.10 and 26.1, and of 28's form. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type GateWorkspace, gateWorkspace } from './gate.ts';

const id = `sha256:${'3'.repeat(64)}`;
const image = {
  Id: id,
  RepoTags: ['t:1'],
  Config: { Env: ['PATH=/bin'], Entrypoint: ['/busybox'], Labels: { a: 'b' } },
  Architecture: 'amd64',
  Os: 'linux',
  RootFS: { Type: 'layers', Layers: [`sha256:${'c'.repeat(64)}`] },
};
const folders = { MergedDir: '/m', UpperDir: '/u', WorkDir: '/w' };
let gate: GateWorkspace;

beforeAll(() => {
  gate = gateWorkspace();
});
afterAll(() => gate.close());

/** A command `docker` that gives the answers. */
function docker(said: Readonly<Record<string, unknown>>): { readonly env: Readonly<Record<string, string>> } {
  const folder = join(gate.folder, 'bin');
  mkdirSync(folder, { recursive: true });
  const history = { CreatedBy: 'COPY busybox /busybox # buildkit', Size: '1986560' };
  writeFileSync(join(folder, 'inspect.json'), JSON.stringify({ ...image, ...said }));
  writeFileSync(join(folder, 'history.json'), JSON.stringify(history));
  writeFileSync(join(folder, 'docker'), `#!/bin/sh\ncat ${folder}/$2.json\n`);
  chmodSync(join(folder, 'docker'), 0o755);
  return { env: { PATH: `${folder}:${process.env.PATH ?? ''}` } };
}

it.each([
  ['the classic store knows it by its configuration', { GraphDriver: { Data: folders, Name: 'overlay2' } }, id],
  ["containerd's, before 28, by its manifest", { GraphDriver: { Data: null, Name: 'overlayfs' } }, undefined],
  [
    "containerd's, from 28 on, with a descriptor",
    { GraphDriver: { Data: null }, Descriptor: { digest: id } },
    undefined,
  ],
  ['a store that says nothing is not believed to be classic', {}, undefined],
])('%s', async (_, said, configDigest) => {
  const recorded = await gate.record({ source: 'daemon', images: 'app=t:1' }, docker(said));
  expect(recorded.errors).toEqual([]);
  const [platform] = gate.report('app').platforms;
  expect(platform).toMatchObject({ platform: 'linux/amd64', diffIds: image.RootFS.Layers });
  expect(platform?.configDigest).toBe(configDigest);
});

/** Case 88: reports of another run, which GitHub is asked about, because what a report says of itself is no proof. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildImage, seedImage } from '../../support/images.ts';
import { type RunningRegistry, startRegistry } from '../../support/registry-server.ts';
import { type ResultsService, startResultsService } from '../../support/results-service.ts';
import { type GateWorkspace, gateWorkspace } from './gate.ts';

const sha = '1'.repeat(40);
let registry: RunningRegistry;
let results: ResultsService;
let github: Server;
let testing: GateWorkspace;
let releasing: GateWorkspace;
let run: Record<string, unknown>;
const seen: string[] = [];

beforeEach(async () => {
  [registry, results] = await Promise.all([startRegistry(), startResultsService()]);
  [testing, releasing] = [gateWorkspace(), gateWorkspace()];
  run = { id: 77, head_sha: sha, event: 'push', run_attempt: 1, head_repository: { full_name: 'acme/shop' } };
  // The three questions that are asked of another run; the archive is where the Results service keeps it.
  github = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    seen.push(path);
    const json = (value: unknown) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(value));
    };
    const [, id] = /\/actions\/artifacts\/(\d+)\/zip$/.exec(path) ?? [];
    if (id !== undefined) {
      const { port } = github.address() as AddressInfo;
      response.writeHead(302, { location: `http://127.0.0.1:${port}/archive/${id}.zip` }).end();
    } else if (path.startsWith('/archive/')) {
      const artifact = results.artifacts.find((one) => path === `/archive/${one.id}.zip`);
      response.setHeader('content-type', 'application/zip');
      response.end(artifact?.content);
    } else if (path.endsWith('/actions/runs/77')) json(run);
    else if (path.endsWith('/actions/runs/77/artifacts')) {
      const artifacts = results.artifacts.map(({ id, name, size, digest }) => ({
        id,
        name,
        size_in_bytes: size,
        expired: false,
        digest,
      }));
      json({ total_count: artifacts.length, artifacts });
    } else response.writeHead(404).end('{}');
  });
  await new Promise<void>((done) => github.listen(0, '127.0.0.1', done));
  seedImage(registry.store, 'acme/app', '1', buildImage());
  const recorded = await testing.record(
    { images: `${registry.host}/acme/app:1`, store: 'artifact' },
    { env: { ...results.environment('run-77'), GITHUB_RUN_ID: '77' } },
  );
  expect(recorded.errors).toEqual([]);
});
afterEach(async () => {
  testing.close();
  releasing.close();
  github.closeAllConnections();
  await Promise.all([registry.close(), results.close(), new Promise((done) => github.close(done))]);
});

const verify = (env: Record<string, string> = {}, event?: { name: string; payload: unknown }) =>
  releasing.verify(
    { images: `${registry.host}/acme/app:1`, store: 'artifact', 'run-id': '77', 'github-token': 'token-of-the-job' },
    {
      ...(event ? { event } : {}),
      env: {
        ...results.environment('run-4242'),
        GITHUB_API_URL: `http://127.0.0.1:${(github.address() as AddressInfo).port}`,
        ...env,
      },
    },
  );

describe('case 88: `run-id`', () => {
  it('takes the reports of a run of this repository and commit', async () => {
    const done = await verify();
    expect(done.errors).toEqual([]);
    expect(done.outputs.verified).toBe('true');
    expect(seen).toContain('/repos/acme/shop/actions/runs/77');
  });

  it('refuses the run of a fork → DCA-GAT-057', async () => {
    run = { ...run, head_repository: { full_name: 'mallory/shop' } };
    expect((await verify()).errors.join()).toContain('DCA-GAT-057');
    run = { ...run, head_repository: null };
    expect((await verify()).errors.join()).toContain('DCA-GAT-057');
  });

  it('refuses the run of another commit → DCA-GAT-058', async () => {
    run = { ...run, head_sha: '2'.repeat(40) };
    expect((await verify()).errors.join()).toContain('DCA-GAT-058');
  });

  it('after a workflow_run the commit is that of the run which it is about', async () => {
    const env = { GITHUB_SHA: '3'.repeat(40) };
    const event = (id: number) => ({ name: 'workflow_run', payload: { workflow_run: { id, head_sha: sha } } });
    expect((await verify(env, event(77))).errors).toEqual([]);
    expect((await verify(env, event(78))).errors.join()).toContain('DCA-GAT-058');
  });
});

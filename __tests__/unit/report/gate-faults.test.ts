/**
 * Case 92: every fault at every request of a verify. The registry holds another image than the tested one: no fault may
 * open the gate. It holds the tested one: a fault that passes is survived, one that stays is told.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contract } from '../../../actions/digest-gate/contract.ts';
import { digestGate } from '../../../actions/digest-gate/run.ts';
import { type InputsOf, parseInputs } from '../../../src/action/contract.ts';
import { silentLog } from '../../../src/action/log.ts';
import { layerHash } from '../../../src/docker/layer-hash.ts';
import type { RunContext } from '../../../src/github/context.ts';
import { httpRegistry } from '../../../src/registry/http-registry.ts';
import type { GatePorts } from '../../../src/report/gate-ports.ts';
import type { ReportStore } from '../../../src/report/store.ts';
import { buildImage, seedImage } from '../../support/images.ts';
import { type Broken, type Reply, type RunningRegistry, startRegistry } from '../../support/registry-server.ts';

let registry: RunningRegistry;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.close());

const tested = buildImage({ layers: [{ files: { app: 'good\n' } }] });
const rebuilt = buildImage({ layers: [{ files: { app: 'good\n' } }], created: '2027-01-01T00:00:00Z' });
const evil = buildImage({ layers: [{ files: { app: 'good\n' } }], config: { Entrypoint: ['/evil'] } });

type Fault = (reply: Reply) => Reply | Broken;
const status =
  (code: number, headers: Record<string, string> = {}): Fault =>
  () => ({ status: code, headers, body: '{"errors":[]}' });
/** Those that go away when the request is made again. */
const transient: readonly (readonly [name: string, fault: Fault])[] = [
  ['connection reset', () => 'reset'],
  ['body cut', (reply) => ({ cut: reply })],
  ...[408, 429, 500, 502, 503, 504].map((code) => [`status ${code}`, status(code)] as const),
  ['429 with Retry-After 0', status(429, { 'retry-after': '0' })],
];
/** Those that are an answer, if a wrong one. */
const lasting: readonly (readonly [name: string, fault: Fault])[] = [
  ...[400, 401, 403, 404, 405, 451].map((code) => [`status ${code}`, status(code)] as const),
  ['empty 200', (reply) => ({ ...reply, status: 200, body: '' })],
  ['HTML 200', () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<html>log in</html>' })],
  ['another type', (reply) => ({ ...reply, headers: { ...reply.headers, 'content-type': 'text/plain' } })],
  [
    'one byte changed',
    (reply) => ({ ...reply, body: Buffer.from(reply.body ?? '').map((byte, at) => (at === 9 ? byte ^ 1 : byte)) }),
  ],
  [
    'the digest of the tested image in the header',
    (reply) => ({ ...reply, headers: { ...reply.headers, 'docker-content-digest': tested.digest } }),
  ],
  [
    'no digest in the header',
    (reply) => ({ ...reply, headers: { 'content-type': reply.headers?.['content-type'] ?? '' } }),
  ],
];

const run: RunContext = {
  repository: 'acme/shop',
  eventName: 'push',
  payload: {},
  sha: '1'.repeat(40),
  ref: 'refs/heads/main',
  runId: '1',
  runAttempt: 1,
  runNumber: 1,
  workflow: 'w',
  workflowRef: 'w@main',
  job: 'j',
  actor: 'a',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  graphqlUrl: 'https://api.github.com/graphql',
  workspace: '/nowhere',
  temporary: '/nowhere',
};

/** One verify with its own client and memory; `fault` meets the request of that number, once or always. */
async function gate(mode: 'record' | 'verify', store: ReportStore, inputs: Record<string, string> = {}) {
  const all: Record<string, string> = {
    mode,
    source: 'registry',
    store: 'file',
    images: `app=${registry.host}/acme/app:1`,
    ...inputs,
  };
  const client = httpRegistry({
    log: silentLog,
    environment: { HOME: '/nowhere' },
    backoff: { base: 1, cap: 2 },
    callTimeout: 5000,
  });
  const never = () => Promise.reject(new Error('not asked here'));
  const ports: GatePorts = {
    registry: client,
    engine: { image: never, history: never, container: never },
    files: { look: never, metadata: never },
    stores: { file: store, artifact: store, cache: store },
    verifiedStores: { file: { save: async () => {}, load: async () => [] }, artifact: store },
    run,
    producingRun: never,
    now: () => new Date(0),
    log: silentLog,
    memory: new Map(),
    layerHash,
  };
  try {
    const parsed = parseInputs(contract, (name) => all[name] ?? '') as InputsOf<typeof contract>;
    return await digestGate(parsed, ports);
  } finally {
    client.close();
  }
}

function memoryStore(): ReportStore {
  const held = new Map<string, string>();
  return {
    save: async (reports) => {
      for (const { name, text } of reports) held.set(name, text);
    },
    load: async () => [...held].map(([name, text]) => ({ name, text, where: name })),
  };
}

async function recorded(): Promise<ReportStore> {
  const store = memoryStore();
  seedImage(registry.store, 'acme/app', '1', tested);
  await gate('record', store);
  return store;
}

function faultAt(number: number, fault: Fault, always: boolean): void {
  let count = 0;
  registry.use(async (_request, next) => {
    const reply = await next();
    count += 1;
    return count === number || (always && count > number) ? fault(reply) : reply;
  });
}

describe('T15: case 44: case 45: case 90: case 92: a fault or a lie', () => {
  it('at any request never releases another image', async () => {
    const store = await recorded();
    seedImage(registry.store, 'acme/app', '1', evil);
    let runs = 0;
    for (const [name, fault] of [...transient, ...lasting]) {
      for (const number of [1, 2, 3]) {
        for (const always of [false, true]) {
          faultAt(number, fault, always);
          // A lie about the tag that leads to the tested digest releases the tested image: what is pinned counts.
          const wrong = await gate('verify', store).then(
            ({ outputs, failure }) =>
              outputs.pinned.some((pinned) => !pinned.endsWith(tested.digest)) ||
              (outputs.verified ? outputs.pinned.length !== 1 : failure === undefined),
            () => false,
          );
          runs += 1;
          expect([name, number, always, wrong]).toEqual([name, number, always, false]);
        }
      }
    }
    registry.use(undefined);
    expect(runs).toBe((transient.length + lasting.length) * 6);
  }, 120_000);

  it('that passes is survived, at any request', async () => {
    const store = await recorded();
    seedImage(registry.store, 'acme/app', '1', rebuilt);
    for (const [name, fault] of transient) {
      for (const number of [1, 2, 3]) {
        faultAt(number, fault, false);
        const { outputs } = await gate('verify', store);
        expect([name, number, outputs.verified]).toEqual([name, number, true]);
      }
    }
    registry.use(undefined);
  }, 60_000);
});

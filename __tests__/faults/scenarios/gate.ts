/** digest-gate: reports of two images recorded as artifacts, verified against the registry, and closed where the image is another one. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { buildImage, seedImage } from '../../support/images.ts';
import { startRegistry } from '../../support/registry-server.ts';
import { type ResultsService, type StoredArtifact, startResultsService } from '../../support/results-service.ts';
import { type BundleCall, runBundle } from '../../support/run-bundle.ts';
import { commandText } from '../kinds.ts';
import type { Scenario, World } from '../scenario.ts';
import { password } from './promote.ts';

const user = 'robot';
const image = (text: string, created = '2026-01-01T00:00:00Z') =>
  buildImage({ layers: [{ files: { app: text } }], created, config: { Labels: { note: commandText } } });
const good = { one: image('one'), two: image('two') };
const evil = buildImage({ layers: [{ files: { app: 'one' } }], config: { Entrypoint: ['/evil'] } });

interface Words {
  readonly name: string;
  readonly mode: 'record' | 'verify';
  readonly store: 'artifact' | 'file';
  /** What the registry holds under the tag when it is verified. */
  readonly held?: typeof good.one;
  readonly expects: Scenario['expects'];
}

function gate({ name, mode, store, held = good.one, expects }: Words): Scenario {
  return {
    name,
    action: 'digest-gate',
    expects,
    exclusive: mode === 'record',
    // It has the time of recording in it.
    volatile: { seal: /^sha256:[0-9a-f]{64}$/ },
    build: async () => {
      const [registry, results, empty] = await Promise.all([
        startRegistry({ auth: { kind: 'token', users: { [user]: password } } }),
        startResultsService(),
        startResultsService(),
      ]);
      const folder = mkdtempSync(join(tmpdir(), 'dca-gate-'));
      for (const [short, one] of Object.entries(good)) seedImage(registry.store, `acme/${short}`, '1', one);
      const environment = results.environment();
      const call = (host: string, service: string, as: string) => ({
        cwd: folder,
        env: { DOCKER_HOST: 'unix:///nowhere/docker.sock', ...environment, ACTIONS_RESULTS_URL: `http://${service}/` },
        inputs: {
          mode: as,
          source: 'registry',
          store,
          images: ['one', 'two'].map((short) => `${short}=${host}/acme/${short}:1`).join('\n'),
          username: user,
          password,
        },
      });
      if (mode === 'verify') {
        kept[store] ??= recordOnce(call(registry.host, new URL(results.url).host, 'record'), results);
        const { reports, artifacts } = await kept[store];
        for (const [file, text] of Object.entries(reports)) {
          mkdirSync(join(folder, dirname(file)), { recursive: true });
          writeFileSync(join(folder, file), text);
        }
        // Ids of this service begin anew.
        if (results.artifacts.length === 0)
          results.artifacts.push(...artifacts.map((one) => ({ ...one, id: one.id + 1000 })));
        seedImage(registry.store, 'acme/one', '1', held);
      }
      const finished = () => results.artifacts.filter(({ finalized }) => finalized);
      return {
        upstreams: {
          registry: { url: registry.url, role: 'registry' },
          ...(store === 'artifact'
            ? { results: { url: results.url, role: 'results' as const, behind: empty.url } }
            : {}),
        },
        secrets: [password, environment.ACTIONS_RUNTIME_TOKEN ?? ''],
        folders: [folder],
        state: () => undefined,
        flaw: (run) => {
          const { verified, pinned = '' } = run?.outputs ?? {};
          if (verified === 'true' && (held === evil || pinned.includes(evil.digest)))
            return 'the gate is open for another image';
          if (mode === 'record' && run?.exitCode === 0) return notRecorded(finished());
          return undefined;
        },
        // Whoever verifies with the seal that this run gave finds the reports that it recorded.
        stillTrue: async ({ outputs }) => {
          const words = call(registry.host, new URL(results.url).host, 'verify');
          const inputs = { ...words.inputs, expected: outputs.seal ?? '' };
          const verified = await runBundle('digest-gate', { ...words, inputs });
          return verified.exitCode === 0 ? undefined : `what was recorded is not verified: ${verified.errors.join()}`;
        },
        call: (at) => call(at('registry'), store === 'artifact' ? at('results') : new URL(results.url).host, mode),
        close: async () => {
          rmSync(folder, { recursive: true, force: true });
          await Promise.all([registry.close(), results.close(), empty.close()]);
        },
      } satisfies World;
    },
  };
}

interface Kept {
  /** Text of each file by its path in the workspace. */
  readonly reports: Readonly<Record<string, string>>;
  readonly artifacts: readonly StoredArtifact[];
}

/** What the recording job has left, for all worlds in which it is verified. */
const kept: Partial<Record<Words['store'], Promise<Kept>>> = {};

async function recordOnce(call: BundleCall & { readonly cwd: string }, results: ResultsService): Promise<Kept> {
  const recorded = await runBundle('digest-gate', call);
  if (recorded.exitCode !== 0) throw new Error(`not recorded: ${recorded.errors.join()} ${recorded.stderr}`);
  const files = readdirSync(call.cwd, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return {
    reports: Object.fromEntries(paths.map((path) => [relative(call.cwd, path), readFileSync(path, 'utf8')])),
    artifacts: results.artifacts.map((one) => ({ ...one })),
  };
}

/** A lost answer may leave an artifact of the same content under a second name: the newest is taken, and both say the same. */
function notRecorded(artifacts: readonly StoredArtifact[]): string | undefined {
  const missing = Object.keys(good).find(
    (name) => !artifacts.some((one) => one.name.startsWith(`image-report-${name}-attempt-1`)),
  );
  return missing === undefined ? undefined : `exit 0, and the report of ${missing} is nowhere`;
}

const open = { exitCode: 0, outputs: { verified: 'true', differences: '[]' } } as const;

export const record = gate({
  name: 'digest-gate record',
  mode: 'record',
  store: 'artifact',
  expects: { exitCode: 0, outputs: { seal: /^sha256:/ } },
});
export const verifyArtifact = gate({
  name: 'digest-gate verify from artifacts',
  mode: 'verify',
  store: 'artifact',
  expects: open,
});
export const verifyRegistry = gate({
  name: 'digest-gate verify, another build',
  mode: 'verify',
  store: 'file',
  held: image('one', '2027-01-01T00:00:00Z'),
  expects: open,
});
export const verifyEvil = gate({
  name: 'digest-gate verify, another image',
  mode: 'verify',
  store: 'file',
  held: evil,
  expects: { exitCode: 1, outputs: { verified: 'false' } },
});

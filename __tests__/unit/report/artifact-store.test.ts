/**
 * Faults of the artifact service, at every request of a save and of a load. The toolkit never settles on a cut answer;
 * here that is survived, and a report whose upload was heard but not confirmed is neither lost nor written twice.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mayPass } from '../../../src/github/artifact-calls.ts';
import { artifactStore } from '../../../src/github/artifacts.ts';
import { type ResultsMiddleware, type ResultsService, startResultsService } from '../../support/results-service.ts';

let results: ResultsService;
let temporary: string;
const before = { ...process.env };
beforeEach(async () => {
  results = await startResultsService();
  temporary = mkdtempSync(join(tmpdir(), 'dca-artifacts-'));
  Object.assign(process.env, results.environment(), {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKSPACE: temporary,
  });
});
afterEach(async () => {
  for (const name of ['ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN', 'GITHUB_SERVER_URL', 'GITHUB_WORKSPACE']) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  rmSync(temporary, { recursive: true, force: true });
  await results.close();
});

const store = (overwrite = false, patience = { deadline: 1000, attempts: 3 }) =>
  artifactStore({
    template: 'image-report-{name}',
    attempt: 1,
    temporary,
    overwrite,
    environment: process.env,
    patience,
  });
const report = (name: string, text = `the report of ${name}`) => ({ name, text });

/** Cuts the answer to the first request of a kind, after it had its effect or before. */
function cutOnce(ending: string, acted: boolean): void {
  let done = false;
  results.use(({ path }, next) => {
    if (done || !path.endsWith(ending)) return undefined;
    done = true;
    return acted ? { ...next(), cut: true } : { status: 200, body: '{"ok":true, "and":"more"}', cut: true };
  });
}

describe('an answer that is cut', () => {
  it.each([
    ['CreateArtifact', true],
    ['CreateArtifact', false],
    ['FinalizeArtifact', true],
    ['FinalizeArtifact', false],
  ])(
    'to %s (effect: %j) leaves one whole artifact',
    async (method, acted) => {
      cutOnce(method, acted);
      await store().save([report('a')]);
      results.use(undefined);
      expect(results.artifacts.filter(({ finalized }) => finalized)).toHaveLength(1);
      expect(await store().load(undefined)).toMatchObject([{ name: 'a', text: 'the report of a', attempt: 1 }]);
    },
    20_000,
  );

  it.each(['ListArtifacts', 'GetSignedArtifactURL'])(
    'to %s is asked again',
    async (method) => {
      await store().save([report('a')]);
      cutOnce(method, true);
      expect(await store().load(['a'])).toHaveLength(1);
    },
    20_000,
  );

  it.each([
    ['an id', /("database_id":")\d/, '$19'],
    ['a digest', /("digest":"sha256:)./, '$1\ufffd'],
  ])(
    'of which one byte is another, in %s, is asked for again',
    async (_what, place, damaged) => {
      await store().save([report('a')]);
      let lists = 0;
      results.use(({ path }, next) => {
        if (!path.endsWith('ListArtifacts') || ++lists > 1) return undefined;
        const reply = next();
        return { ...reply, body: String(reply.body).replace(place, damaged) };
      });
      const [read] = await store().load(['a']);
      expect([read?.text, read?.problem?.message]).toEqual(['the report of a', undefined]);
    },
    20_000,
  );

  it.each([
    ['Invalid URL', true],
    ['The artifact name is invalid', false],
    ['Artifact storage quota has been hit', false],
    ['Received non-retryable error: Failed request: (403) Forbidden', false],
    ['Unexpected end of JSON input', true],
  ])('%j: may pass, %j', (message, passes) => {
    expect(mayPass(new Error(message))).toBe(passes);
  });

  it('for ever is an error that ends', async () => {
    results.use((_request, next) => ({ ...next(), cut: true }));
    await expect(store().load(['a'])).rejects.toMatchObject({ code: 'DCA-GAT-024' });
  }, 20_000);
});

describe('a name that is taken by an artifact that is not whole', () => {
  const patient = { deadline: 10_000, attempts: 2 };

  it('as the answer to our first request was lost, and the toolkit asked again: one whole artifact', async () => {
    let done = false;
    results.use(({ path }, next) => {
      if (done || !path.endsWith('CreateArtifact')) return undefined;
      done = true;
      next();
      return { status: 504, body: '{}' };
    });
    await store(false, patient).save([report('a')]);
    results.use(undefined);
    expect(results.artifacts.filter(({ finalized }) => finalized)).toHaveLength(1);
    expect(await store().load(undefined)).toMatchObject([{ name: 'a', text: 'the report of a', attempt: 1 }]);
  }, 40_000);

  it('as another job is writing it: that job is not overruled', async () => {
    await store(false, patient).save([report('a', 'of another job')]);
    const [theirs] = results.artifacts;
    if (!theirs) throw new Error('not saved');
    theirs.finalized = false;
    setTimeout(() => Object.assign(theirs, { finalized: true }), 1500);
    await expect(store(false, patient).save([report('a')])).rejects.toMatchObject({ code: 'DCA-GAT-025' });
    expect(results.artifacts).toHaveLength(1);
  }, 40_000);
});

describe('two jobs that record one image at once', () => {
  const patient = { deadline: 3000, attempts: 2 };
  const textOf = async () => (await store().load(['a']))[0]?.text;

  it('what is whole first holds, though it was taken for one that nobody finishes', async () => {
    await store(false, patient).save([report('a', 'of another job')]);
    const [theirs] = results.artifacts;
    if (!theirs) throw new Error('not saved');
    theirs.finalized = false;
    results.use(({ path, body }) => {
      if (path.endsWith('FinalizeArtifact') && String(body).includes('try-2')) theirs.finalized = true;
      return undefined;
    });
    await expect(store(false, patient).save([report('a')])).rejects.toMatchObject({ code: 'DCA-GAT-025' });
    expect(await textOf()).toBe('of another job');
  }, 20_000);
});

describe('case 71: a service that stays out of order', () => {
  it.each<[string, ResultsMiddleware]>([
    ['at all', () => ({ status: 503 })],
    ['for contents', ({ path }) => (path.startsWith('/blob/') ? { status: 503 } : undefined)],
    [
      'for last answers',
      ({ path }, next) => (path.endsWith('FinalizeArtifact') ? { ...next(), cut: true } : undefined),
    ],
  ])(
    '%s: an error that ends, or the report is there',
    async (_name, middleware) => {
      results.use(middleware);
      const outcome = await store()
        .save([report('a')])
        .then(
          () => 'saved',
          (error: unknown) => (error as { code: string }).code,
        );
      results.use(undefined);
      const there = results.artifacts.filter(({ finalized }) => finalized).length;
      expect([outcome, there]).toEqual(there === 1 ? ['saved', 1] : ['DCA-GAT-024', 0]);
    },
    20_000,
  );
});

describe('an artifact that is there', () => {
  it('of another job is never replaced', async () => {
    await store().save([report('a')]);
    await expect(store().save([report('a', 'of another job')])).rejects.toMatchObject({ code: 'DCA-GAT-025' });
    expect(await store().load(['a'])).toMatchObject([{ text: 'the report of a' }]);
  });

  it('with results gives way to newer ones', async () => {
    await store(true).save([report('a')]);
    await store(true).save([report('a', 'newer')]);
    expect(await store().load(['a'])).toMatchObject([{ text: 'newer' }]);
  });

  it('with anything but one report is that image alone', async () => {
    await store().save([report('a'), report('b')]);
    const a = results.artifacts.find(({ name }) => name.startsWith('image-report-a'));
    if (a) Object.assign(a, { content: Buffer.from('no zip'), digest: '' });
    const loaded = await store().load(undefined);
    expect(loaded.map(({ name, problem }) => [name, problem?.code])).toEqual([
      ['a', 'DCA-GAT-020'],
      ['b', undefined],
    ]);
  });
});

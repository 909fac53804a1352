/** The tables under "What it decides" are run: a page that claims what the code does not do fails here. */
import { describe, expect, it } from '@jest/globals';
import type { Git } from '../../src/git/git.ts';
import { findBase } from '../../src/plan/base.ts';
import { cacheFields } from '../../src/plan/cache.ts';
import type { Occasion } from '../../src/plan/occasion.ts';
import { lineOf } from '../../src/promote/floating.ts';
import { type Holder, objectionByHolder, objectionByName } from '../../src/promote/guard.ts';
import { releaseVersion } from '../../src/promote/release-version.ts';
import { parseVersion } from '../../src/promote/version.ts';
import type { Digest } from '../../src/registry/digest.ts';
import { compare } from '../../src/report/compare.ts';
import { fingerprintOf } from '../../src/report/fingerprint.ts';
import type { AskedLevel } from '../../src/report/levels.ts';
import type { ImageReport, PlatformReport, RuntimeConfig } from '../../src/report/report.ts';
import { codes, table } from '../support/markdown-table.ts';
import { read } from '../support/pages.ts';

const digest = (character: string): Digest => `sha256:${character.repeat(64)}` as Digest;

describe('tag-latest/README.md', () => {
  const { rows } = table(read('tag-latest/README.md'), 'the version that is released');
  const policies = { prerelease: 'skip', older: 'skip' } as const;

  it.each(rows.map((row) => [row.join(' | '), row] as const))('%s', (_, [released = '', holds = '', claim = '']) => {
    const [text, gitTag] = codes(released);
    const versions = released.includes('git tag') ? [text] : codes(released);
    for (const version of versions.length > 0 ? versions : [undefined]) {
      expect(claim).toMatch(outcome(version, released.includes('git tag') ? gitTag : undefined, holds));
    }
  });

  function outcome(text: string | undefined, gitTag: string | undefined, holds: string): RegExp {
    const question = { input: text, file: { path: 'VERSION', text: undefined, required: false }, gitTag, variants: [] };
    let version: ReturnType<typeof parseVersion>;
    try {
      version = releaseVersion({ ...question, matchGitTag: true }).version;
    } catch {
      return /^fails: `match-git-tag`/;
    }
    if (!version) return /^moves: the guards need a version/;
    const line = lineOf('latest', version);
    const byName = objectionByName(version, 'latest', line, policies);
    if (byName) return new RegExp(`^\`${byName.guard}\`: skipped`);
    if (holds === 'nothing') return /^is created/;
    if (holds === 'the same digest') return /^unchanged/;
    const held = parseVersion(codes(holds)[0] ?? '');
    const holder: Holder = held ? { known: true, version: held, from: 'label' } : { known: false, why: 'no label' };
    const byHolder = objectionByHolder(version, 'latest', holder, policies);
    return byHolder ? new RegExp(`^\`${byHolder.guard}\`: skipped`) : /^moves/;
  }
});

describe('digest-gate/README.md', () => {
  const { columns, rows } = table(read('digest-gate/README.md'), 'the image that is verified');
  const tested = report({});
  const found: Readonly<Record<string, ImageReport | undefined>> = {
    'is the recorded digest': tested,
    'was rebuilt from the cache': report({ digest: digest('9') }),
    'has the same layers and another entrypoint': report({ digest: digest('9'), entrypoint: ['/other'] }),
    'has another layer': report({ digest: digest('9'), layers: [digest('1'), digest('8')] }),
    'has a platform that its report lacks': report({ digest: digest('9'), platforms: ['linux/amd64', 'linux/arm64'] }),
  };
  // What is absent never reaches the comparison; the action's own tests cover it.
  const compared = rows.filter(([first = '']) => !first.startsWith('is not there'));

  it.each(compared.map((row) => [row[0] ?? '', row] as const))('%s', (first, row) => {
    const now = Object.entries(found).find(([words]) => first.startsWith(words))?.[1];
    if (now === undefined) throw new Error(`no image is made for this row`);
    for (const [n, column] of columns.entries()) {
      const level = /`level: (\w+)`/.exec(column)?.[1] as AskedLevel | undefined;
      if (level === undefined) continue;
      const verdict = judge(now, level, 'fail');
      const claim = row[n] ?? '';
      if (claim.startsWith('`untested-platforms`')) {
        expect([verdict.equal, judge(now, level === 'manifest' ? 'content' : level, 'allow').equal]).toEqual([
          false,
          true,
        ]);
      } else expect({ level, equal: verdict.equal }).toEqual({ level, equal: claim.startsWith('equal') });
    }
  });

  function judge(now: ImageReport, level: AskedLevel, untestedPlatforms: 'fail' | 'allow') {
    const proof = { state: 'proven', broken: [] } as const;
    return compare(tested, now, {
      level,
      untestedPlatforms,
      requiredAttestations: [],
      ignoredLabel: () => false,
      proof,
      acceptsClaims: false,
    });
  }
});

describe('generate-matrix/README.md', () => {
  const { rows } = table(read('generate-matrix/README.md'), '`rebuild`');

  it.each(rows.map((row) => [row.slice(0, 2).join(', '), row] as const))('rebuild, cache-update: %s', (_, row) => {
    const [rebuild = '', update = '', test = '', push = ''] = row;
    for (const isPullRequest of update.includes('pull request') ? [true] : [false, true]) {
      const request = { kind: 'registry', repository: 'r', runId: '7', isPullRequest } as const;
      const fields = cacheFields({ ...request, rebuild: rebuild === 'true', update: update.startsWith('true') }, 'leg');
      const exempt = test.includes("run's cache written, except on a pull request") && isPullRequest;
      expect({
        reads: fields['cache-from'] !== '',
        image: fields['cache-to'].includes('ref=r:leg'),
        run: fields['cache-to'].includes('ref=r:run-7-leg'),
        fresh: fields['no-cache'] && fields.pull,
        push: fields['push-cache-from']
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => (line.includes(':run-') ? "run's" : "image's")),
      }).toEqual({
        reads: test.includes("image's cache read"),
        image: /image's(?: cache)? and run's cache written/.test(test),
        run: test.includes("run's cache written") && !exempt,
        fresh: test.includes('`no-cache`, `pull`'),
        push: push === '–' ? [] : ["run's", "image's"],
      });
    }
  });
});

describe('detect-changes/README.md', () => {
  const { rows } = table(read('detect-changes/README.md'), 'event');
  const [before, head, main] = ['1', '2', '3'].map((character) => character.repeat(40)) as [string, string, string];
  const push = { kind: 'push', before, after: head, forced: false, messages: undefined } as const;
  const none = {
    name: 'push',
    branch: 'topic',
    tag: undefined,
    defaultBranch: 'main',
    pullRequest: undefined,
    sha: head,
  };
  const pull = {
    number: 7,
    title: '',
    baseRef: 'main',
    baseSha: main,
    headRef: 'topic',
    headSha: head,
    labels: [],
    fork: false,
    changedFiles: undefined,
  };
  const occasions: Readonly<Record<string, Occasion>> = {
    push: { ...none, event: push },
    'push of a new branch': { ...none, event: { ...push, before: '0'.repeat(40) } },
    'force push': { ...none, event: { ...push, forced: true } },
    'push of a tag, first push of a repository': { ...none, branch: undefined, tag: 'v1', event: push },
    'pull_request, pull_request_target': {
      ...none,
      name: 'pull_request',
      event: { kind: 'pull-request' },
      pullRequest: pull,
    },
    merge_group: { ...none, name: 'merge_group', event: { kind: 'merge-group', baseSha: main, headSha: head } },
    'schedule, workflow_dispatch, repository_dispatch': { ...none, name: 'schedule', event: { kind: 'other' } },
    'any, with `base: last-success`': { ...none, event: push },
    'any, with `base: previous-tag`': { ...none, event: push },
    'any, with another `base`': { ...none, event: push },
  };
  const wishes: Readonly<Record<string, string>> = {
    'last-success': 'last-success',
    'previous-tag': 'previous-tag',
    input: main,
  };
  // What these point at is asked from the API first; the action's own tests cover it.
  const found = rows.filter(([event = '']) => !event.startsWith('workflow_run'));

  it.each(found.map((row) => [row[0] ?? '', codes(row[2] ?? '')[0] ?? ''] as const))(
    '%s: %s',
    async (event, source) => {
      const occasion = occasions[event];
      if (occasion === undefined) throw new Error('no event is made for this row');
      const git = repository(event === 'force push');
      const api = async () => ({ runs: async () => [{ headSha: before, runNumber: 1 }] }) as never;
      const compared = await findBase(
        occasion,
        { base: wishes[source], head: undefined },
        { git, api, workflow: 'a.yml' },
      );
      expect(compared.source).toBe(source);
      expect(compared.unknown).toBeUndefined();
      expect(compared.base === undefined).toBe(source === 'none');
    },
  );

  function repository(rewritten: boolean): Git {
    return {
      commit: async (revision) => revision,
      remoteRef: async () => main,
      reachableTags: async () => [{ name: 'v0.9.0', commit: before }],
      mergeBase: async () => main,
      isAncestor: async () => !rewritten,
    } as Partial<Git> as Git;
  }
});

interface Shape {
  readonly digest?: Digest;
  readonly entrypoint?: readonly string[];
  readonly layers?: readonly Digest[];
  readonly platforms?: readonly string[];
}

function report({
  digest: of = digest('d'),
  entrypoint = ['/run'],
  layers = [digest('1'), digest('2')],
  platforms = ['linux/amd64'],
}: Shape): ImageReport {
  const config: RuntimeConfig = {
    ...{ user: '', env: ['PATH=/bin'], entrypoint, cmd: [], shell: [], workingDir: '', volumes: [], ports: [] },
    ...{ labels: {}, stopSignal: '', healthcheck: {}, onBuild: [] },
  };
  const described: readonly PlatformReport[] = platforms.map((platform) => ({
    ...{ platform, config, diffIds: layers, layers: [], size: 0, history: layers.map((_, n) => `RUN ${n}`) },
  }));
  return {
    ...{
      schema: 'docker-ci-actions/image-report@1',
      name: 'api',
      ref: 'r/api:1',
      digest: of,
      tags: [],
      platforms: described,
    },
    ...{ attestations: [], fingerprint: fingerprintOf({ digest: of, platforms: described }) },
    producer: {
      ...{ repository: 'a/b', runId: '1', attempt: 1, job: 'j', sha: 's', ref: 'r', event: 'push' },
      ...{ createdAt: '2026-01-01T00:00:00Z', tool: 'test' },
    },
  };
}

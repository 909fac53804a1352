/** Cases 86 and 88: which run a report must be of, and what another run must be before its reports count. */
import { describe, expect, it } from '@jest/globals';
import type { RunContext } from '../../../src/github/context.ts';
import { type Binding, bindingOf, bindingTo, mustBelong } from '../../../src/report/binding.ts';

import type { AskedLevel } from '../../../src/report/levels.ts';
import type { ImageReport, Level } from '../../../src/report/report.ts';
import type { StoredReport } from '../../../src/report/store.ts';
import { imageReport, platformReport } from '../../support/sample-report.ts';

const run: RunContext = {
  repository: 'acme/shop',
  eventName: 'push',
  payload: {},
  sha: 'a'.repeat(40),
  ref: 'refs/heads/main',
  runId: '1',
  runAttempt: 2,
  runNumber: 1,
  workflow: 'w',
  workflowRef: 'w@main',
  job: 'j',
  actor: 'a',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  graphqlUrl: 'https://api.github.com/graphql',
  workspace: '/w',
  temporary: '/t',
};
const producing = { headSha: run.sha, headRepository: 'acme/shop', event: 'push', attempt: 1 };

describe('the binding of a report', () => {
  it('to this run is its repository, id, commit and attempt', () => {
    expect(bindingOf(run)).toEqual({ repository: 'acme/shop', runId: '1', sha: run.sha, attempt: 2 });
  });

  it('to another run of this commit leaves the attempt open', () => {
    expect(bindingTo('7', producing, run)).toEqual({
      repository: 'acme/shop',
      runId: '7',
      sha: run.sha,
      attempt: undefined,
    });
  });

  it('to a pull request leaves the merge commit open: GitHub was asked for the head', () => {
    for (const event of ['pull_request', 'pull_request_target'])
      expect(bindingTo('7', { ...producing, event }, run).sha).toBeUndefined();
  });

  it.each([
    ['a fork', { headRepository: 'mallory/shop' }, 'DCA-GAT-057'],
    ['a fork that is gone', { headRepository: '' }, 'DCA-GAT-057'],
    ['another commit', { headSha: 'b'.repeat(40) }, 'DCA-GAT-058'],
    ['another commit, cut short', { headSha: run.sha.slice(0, 7) }, 'DCA-GAT-058'],
  ])('to a run of %s is refused', (_what, changed, code) => {
    expect(() => bindingTo('7', { ...producing, ...changed }, run)).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    ['a workflow_run event about it', 'workflow_run', { workflow_run: { id: 7, head_sha: 'b'.repeat(40) } }, true],
    ['one about another run', 'workflow_run', { workflow_run: { id: 8, head_sha: 'b'.repeat(40) } }, false],
    [
      'another event with such a payload',
      'issue_comment',
      { workflow_run: { id: 7, head_sha: 'b'.repeat(40) } },
      false,
    ],
  ])('takes the commit out of %s', (_what, eventName, payload, allowed) => {
    const ask = () => bindingTo('7', { ...producing, headSha: 'b'.repeat(40) }, { ...run, eventName, payload });
    // Without a commit in the payload it is the event's own.
    const bare = { ...run, eventName, payload: { workflow_run: { id: 7, head_sha: 7 } } };
    expect(bindingTo('7', producing, bare).sha).toBe(run.sha);
    if (allowed) expect(ask().sha).toBe('b'.repeat(40));
    else expect(ask).toThrow(expect.objectContaining({ code: 'DCA-GAT-058' }));
  });
});

describe('a report is this run’s', () => {
  const sample = imageReport('app', [platformReport('linux/amd64', [{ seed: 'a', size: 1 }])]);
  const producer = { ...sample.producer, repository: 'acme/shop', runId: '1', sha: run.sha, attempt: 2 };
  interface Changed {
    readonly report?: Partial<ImageReport>;
    readonly producer?: Partial<ImageReport['producer']>;
    readonly stored?: Partial<StoredReport>;
    readonly binding?: Partial<Binding>;
    readonly level?: AskedLevel;
  }
  const belongs = (changed: Changed) => {
    const report = { ...sample, ...changed.report, producer: { ...producer, ...changed.producer } };
    const stored = { name: 'app', text: '', where: 'app.json', attempt: undefined, ...changed.stored };
    mustBelong(report, stored, { ...bindingOf(run), ...changed.binding }, changed.level ?? 'content');
    return 'belongs';
  };
  const verifiedAt = (level: Level) => ({ report: { verified: { level, at: '2026-01-01T00:00:00Z' } } });

  it.each<readonly [string, Changed]>([
    ['of this very attempt', {}],
    ['of an attempt before', { producer: { attempt: 1 } }],
    ['of the attempt that its store tells', { stored: { attempt: 2 } }],
    ['of any commit, where that cannot be told', { binding: { sha: undefined }, producer: { sha: 'b' } }],
    ['of any attempt of another run', { binding: { attempt: undefined }, producer: { attempt: 9 } }],
    ['verified at the level that is asked for', verifiedAt('content')],
    ['verified at a stronger one', verifiedAt('manifest')],
    ['verified at the weakest, where that is asked for', { ...verifiedAt('layers'), level: 'layers' }],
  ])('%s', (_what, changed) => {
    expect(belongs(changed)).toBe('belongs');
  });

  it.each<readonly [string, Changed, string, string]>([
    ['another name', { stored: { name: 'web' } }, 'DCA-GAT-055', 'is about "app", not about "web"'],
    ['another repository', { producer: { repository: '' } }, 'DCA-GAT-051', 'repository (none), not in acme/shop'],
    ['no repository', { binding: { repository: '' } }, 'DCA-GAT-051', 'repository acme/shop, not in (none)'],
    ['another run', { producer: { runId: '' } }, 'DCA-GAT-052', 'was made by run (none), not by 1'],
    ['no run', { binding: { runId: '' } }, 'DCA-GAT-052', 'run 1, not by (none)'],
    ['another commit', { producer: { sha: '' } }, 'DCA-GAT-053', `was made of commit (none), not of ${run.sha}`],
    ['no commit', { binding: { sha: '' } }, 'DCA-GAT-053', 'not of (none)'],
    ['an attempt to come', { producer: { attempt: 3 } }, 'DCA-GAT-054', 'says that attempt 3 made it'],
    ['another attempt than its store says', { stored: { attempt: 1 } }, 'DCA-GAT-054', 'says that attempt 2 made it'],
    [
      'one of another run that its store contradicts',
      { binding: { attempt: undefined }, stored: { attempt: 3 } },
      'DCA-GAT-054',
      'says that attempt 2 made it',
    ],
    ['an earlier verify that proved less', verifiedAt('layers'), 'DCA-GAT-056', 'proves less than content'],
    ['a claim, where content is asked for', verifiedAt('claimed-content'), 'DCA-GAT-056', 'at level claimed-content'],
  ])('not: %s', (_what, changed, code, words) => {
    expect(() => belongs(changed)).toThrow(
      expect.objectContaining({
        code,
        message: expect.stringContaining(words),
        remedy: 'Let this run record what it tests, and verify that record.',
      }),
    );
    expect(() => belongs(changed)).toThrow('the report app.json ');
  });
});

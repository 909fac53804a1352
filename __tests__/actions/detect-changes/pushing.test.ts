/** `push` and `promote-on`, and the outputs `push` and `promote`: who may push, who may not whatever is asked for, and what is promoted. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EventCall, mergeGroup, plain, pullRequest, push, tagPush } from '../../support/git-events.ts';
import { type GitRepository, gitRepository } from '../../support/git-repository.ts';
import { runBundle } from '../../support/run-bundle.ts';

let repository: GitRepository;
let cwd: string;
const ids = { before: '', after: '' };

beforeAll(() => {
  repository = gitRepository();
  ids.before = repository.commit({ 'images/app/Dockerfile': 'FROM scratch\nCOPY . /\n' });
  ids.after = repository.commit({ 'images/app/app': '1' });
  repository.push();
  cwd = repository.checkout({ depth: 0 });
});
afterAll(() => repository.remove());

const pushed = () => push(ids);
const branch = () => push({ ...ids, ref: 'refs/heads/topic' });
const pull = (fields: object = {}) => pullRequest({ base: ids.before, head: ids.after, ...fields });
/** Of another repository: GitHub tells the two by their ids. */
function fork(name: 'pull_request' | 'pull_request_target'): EventCall {
  const call = pull({ name });
  const payload = JSON.parse(JSON.stringify(call.event.payload)) as {
    readonly pull_request: { readonly base: { repo: object }; readonly head: { repo: object } };
  };
  Object.assign(payload.pull_request.base.repo, { id: 1 });
  payload.pull_request.head.repo = { id: 2, full_name: 'somebody/shop' };
  return { ...call, event: { name, payload } };
}

async function detect(event: EventCall, inputs: Readonly<Record<string, string>>) {
  const run = await runBundle('detect-changes', { cwd, inputs, ...event });
  expect(run.errors).toEqual([]);
  return run;
}

describe('push', () => {
  it.each<readonly [what: string, event: () => EventCall, asked: string, push: boolean, why: string]>([
    ['a push to the default branch', pushed, 'auto', true, 'what is built is code of this repository'],
    ['a push to another branch', branch, 'auto', true, 'code of this repository'],
    ['a tag', () => tagPush('v1.0.0', ids.after), 'auto', true, 'code of this repository'],
    ['a schedule', () => plain('schedule', ids.after), 'auto', true, 'code of this repository'],
    ['a dispatch', () => plain('workflow_dispatch', ids.after), 'auto', true, 'code of this repository'],
    ['a pull request', pull, 'auto', false, 'a pull request pushes nothing'],
    ['a pull request', pull, 'always', true, 'it is asked for'],
    ['a merge group', () => mergeGroup(ids.before, ids.after), 'auto', false, 'a merge group is not merged yet'],
    ['a merge group', () => mergeGroup(ids.before, ids.after), 'always', true, 'it is asked for'],
    ['a push', pushed, 'never', false, 'it is not asked for'],
    ['a fork', () => fork('pull_request'), 'auto', false, 'code of a fork is never pushed'],
    ['a fork', () => fork('pull_request'), 'always', false, 'code of a fork is never pushed'],
    ['a fork with rights', () => fork('pull_request_target'), 'always', false, 'code of a fork is never pushed'],
  ])('%s (row %#)', async (_, event, asked, may, why) => {
    const { outputs, log } = await detect(event(), { push: asked });
    expect(outputs).toMatchObject({ push: String(may), promote: 'false' });
    expect(log).toContain(why);
  });
});

describe('promote-on', () => {
  const rules = 'tag:v*\nbranch:main\nevent:schedule\nlabel:release\nmessage:ship it';
  it.each<readonly [what: string, event: () => EventCall, inputs: Readonly<Record<string, string>>, promote: boolean]>([
    ['no rule', pushed, {}, false],
    ['a branch', pushed, { 'promote-on': rules }, true],
    ['another branch', branch, { 'promote-on': rules }, false],
    ['a tag', () => tagPush('v1.0.0', ids.after), { 'promote-on': rules }, true],
    ['another tag', () => tagPush('nightly', ids.after), { 'promote-on': rules }, false],
    ['an event', () => plain('schedule', ids.after), { 'promote-on': rules }, true],
    [
      'a message',
      () => push({ ...ids, ref: 'refs/heads/topic', messages: ['Ship it!', 'last'] }),
      { 'promote-on': rules },
      true,
    ],
    ['a label, of what may not be pushed', () => pull({ labels: ['release'] }), { 'promote-on': rules }, false],
    ['a label, of what is pushed', () => pull({ labels: ['release'] }), { 'promote-on': rules, push: 'always' }, true],
    ['a branch, where nothing is pushed', pushed, { 'promote-on': rules, push: 'never' }, false],
    ['a fork', () => fork('pull_request_target'), { 'promote-on': 'event:*\nlabel:*', push: 'always' }, false],
  ])('%s', async (_, event, inputs, promote) => {
    expect((await detect(event(), inputs)).outputs.promote).toBe(String(promote));
  });

  it('takes the same lines as `full-rebuild-on`, and refuses others with it', async () => {
    const { errors } = await runBundle('detect-changes', {
      cwd,
      inputs: { 'promote-on': 'tags:v*', push: 'yes' },
      ...pushed(),
    });
    expect(errors[0]).toMatch(/"promote-on" is "tags:v\*"/);
    expect(errors[0]).toMatch(/"push" is "yes": accepted are auto, always, never/);
  });
});

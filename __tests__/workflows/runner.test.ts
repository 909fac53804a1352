/** The local workflow runner itself: what it decides must be what GitHub decides. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { concurrencyGroups } from '../support/workflow/concurrency.ts';
import { evaluate, type Json, resolveText } from '../support/workflow/expressions.ts';
import { legsOf } from '../support/workflow/matrix.ts';
import { runWorkflow } from '../support/workflow/run-workflow.ts';

const folder = mkdtempSync(join(tmpdir(), 'dca-workflow-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;

async function machine() {
  count += 1;
  const workspace = join(folder, `workspace-${count}`);
  const temporary = join(folder, `temporary-${count}`);
  for (const path of [workspace, temporary]) mkdirSync(path);
  return { workspace, temporary, env: { PATH: process.env.PATH ?? '' }, close: async () => {} };
}

function run(text: string, more: object = {}) {
  const suite = join(folder, `suite-${count}`);
  mkdirSync(join(suite, '.github', 'workflows'), { recursive: true });
  const file = join(suite, '.github', 'workflows', 'main.yml');
  writeFileSync(file, text);
  const github = {
    event_name: 'push',
    repository: 'acme/shop',
    sha: '1'.repeat(40),
    ref: 'refs/heads/main',
    event: {},
  };
  return runWorkflow({ file, github, suite, standIns: {}, machine, ...more });
}

describe('expressions', () => {
  it.each([
    ["github.event.number == 7 && 'yes' || 'no'", 'yes'],
    ["fromJSON('[1,2]')[1]", 2],
    ["contains(fromJSON('[\"a\"]'), 'A')", true],
    ['github.nothing', null],
    ["format('{0}-{1}', 'a', github.event.number)", 'a-7'],
  ])('%s', (expression, value) => {
    expect(evaluate(expression, { github: { event: { number: 7 } } })).toEqual(value);
  });

  it.each([
    ['${{ matrix.list }}', ['a']],
    ['x-${{ matrix.n }}-${{ matrix.flag }}', 'x-3-true'],
    ['${{ matrix.none }}', null],
    ['plain', 'plain'],
  ])('%s', (text, value) => {
    expect(resolveText(text, { matrix: { list: ['a'], n: 3, flag: true } })).toEqual(value);
  });
});

describe("a matrix, by GitHub's own example", () => {
  it('include extends legs, or adds them', () => {
    const legs = legsOf({
      fruit: ['apple', 'pear'],
      animal: ['cat', 'dog'],
      include: [
        { color: 'green' },
        { color: 'pink', animal: 'cat' },
        { fruit: 'apple', shape: 'circle' },
        { fruit: 'banana' },
        { fruit: 'banana', animal: 'cat' },
      ],
    });
    expect(legs).toEqual([
      { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
      { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
      { fruit: 'pear', animal: 'cat', color: 'pink' },
      { fruit: 'pear', animal: 'dog', color: 'green' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ]);
  });

  it('exclude takes out', () => {
    expect(legsOf({ os: ['a', 'b'], v: [1, 2], exclude: [{ os: 'a', v: 2 }] })).toHaveLength(3);
  });

  it('an empty one breaks the run', () => {
    expect(() => legsOf({ include: [] })).toThrow(/does not contain any values/);
  });
});

describe('a workflow', () => {
  it('hands outputs from step to job to job, leg by leg', async () => {
    const { jobs, result } = await run(`
on: push
jobs:
  plan:
    runs-on: ubuntu-latest
    outputs: { matrix: '\${{ steps.plan.outputs.matrix }}' }
    steps:
      - id: plan
        run: echo 'matrix={"include":[{"name":"a"},{"name":"b"}]}' >> "$GITHUB_OUTPUT"
  build:
    needs: plan
    runs-on: ubuntu-latest
    strategy: { matrix: '\${{ fromJSON(needs.plan.outputs.matrix) }}' }
    env: { NAME: '\${{ matrix.name }}' }
    steps:
      - run: echo "built $NAME for $GITHUB_REPOSITORY"
`);
    expect(result).toBe('success');
    expect(jobs.build?.legs.map(({ steps }) => steps[0]?.log.trim()).sort()).toEqual([
      'built a for acme/shop',
      'built b for acme/shop',
    ]);
  });

  it('stops at a failed step, skips what needs the job, and runs what asks for it', async () => {
    const { jobs, result } = await run(`
on: push
jobs:
  one:
    runs-on: ubuntu-latest
    steps:
      - run: exit 3
      - run: echo never
      - if: failure()
        run: echo cleaning
  two: { needs: one, runs-on: ubuntu-latest, steps: [{ run: echo no }] }
  three: { needs: [one, two], if: always(), runs-on: ubuntu-latest, steps: [{ run: echo yes }] }
`);
    expect(result).toBe('failure');
    expect(jobs.one?.legs[0]?.steps.map(({ outcome }) => outcome)).toEqual(['failure', 'skipped', 'success']);
    expect([jobs.two?.result, jobs.three?.result]).toEqual(['skipped', 'success']);
  });

  it('calls a reusable one with inputs, outputs and no more permissions than the caller has', async () => {
    const suite = join(folder, 'reusable');
    mkdirSync(join(suite, '.github', 'workflows'), { recursive: true });
    writeFileSync(
      join(suite, '.github', 'workflows', 'called.yml'),
      `
on:
  workflow_call:
    inputs: { image: { type: string, required: true }, push: { type: boolean, default: true } }
    outputs: { said: { value: '\${{ jobs.say.outputs.said }}' } }
jobs:
  say:
    runs-on: ubuntu-latest
    permissions: { packages: write }
    outputs: { said: '\${{ steps.say.outputs.said }}' }
    steps:
      - id: say
        env: { TEXT: '\${{ inputs.image }} \${{ inputs.push }}' }
        run: echo "said=$TEXT" >> "$GITHUB_OUTPUT"
`,
    );
    const caller = (permissions: string) => `
on: push
jobs:
  call:
    uses: org/docker-ci-actions/.github/workflows/called.yml@v1
    permissions: ${permissions}
    with: { image: api }
  after:
    needs: call
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "\${{ needs.call.outputs.said }}"' }]
`;
    const { jobs } = await run(caller('{ packages: write }'), { suite });
    expect(jobs.after?.legs[0]?.steps[0]?.log.trim()).toBe('api true');
    await expect(run(caller('{ packages: read }'), { suite })).rejects.toThrow(
      /startup_failure: job say asks for packages: write/,
    );
  });

  it('that is cancelled stops what runs, and runs what asks for it', async () => {
    const own = new AbortController();
    const running = run(
      `
on: push
jobs:
  one:
    runs-on: ubuntu-latest
    steps:
      - run: touch begun; exec sleep 600
      - run: echo never
      - if: cancelled()
        run: echo cleaning
  two: { needs: one, runs-on: ubuntu-latest, steps: [{ run: echo no }] }
  three: { needs: two, if: always(), runs-on: ubuntu-latest, steps: [{ run: echo yes }] }
`,
      { signal: own.signal },
    );
    const begun = join(folder, `workspace-${count + 1}`, 'begun');
    await until(() => existsSync(begun));
    own.abort();
    const { jobs, result } = await running;
    expect(result).toBe('cancelled');
    expect(jobs.one?.legs[0]?.steps.map(({ outcome }) => outcome)).toEqual(['cancelled', 'skipped', 'success']);
    expect([jobs.one?.result, jobs.two?.result, jobs.three?.result]).toEqual(['cancelled', 'skipped', 'success']);
    expect(jobs.three?.legs[0]?.steps[0]?.log).toBe('yes\n');
  });

  it("refuses what GitHub's parser refuses", async () => {
    await expect(run('on: push\njobs: { a: { runs-on: x, steps: [{ runs: echo }] } }')).rejects.toThrow(
      /is no workflow/,
    );
  });
});

describe('a concurrency group', () => {
  /** Members that enter one after the other, and what became of each. */
  const members = (spec: Json) => {
    const groups = concurrencyGroups();
    return Array.from({ length: 3 }, () => {
      const own = new AbortController();
      const one = { own, leave: undefined as (() => void) | undefined };
      void groups.enter(spec, { github: { ref: 'main' } }, own).then((leave) => Object.assign(one, { leave }));
      return one;
    });
  };
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  const seen = async (all: ReturnType<typeof members>) => {
    await settled();
    return all.map(({ own, leave }) => `${own.signal.aborted ? 'cancelled ' : ''}${leave ? 'on' : 'waits'}`);
  };

  it('lets one run and one wait, whose place the next takes', async () => {
    const all = members({ group: 'x-${{ github.ref }}' });
    expect(await seen(all)).toEqual(['on', 'cancelled on', 'waits']);
    all[1]?.leave?.();
    expect(await seen(all)).toEqual(['on', 'cancelled on', 'waits']);
    all[0]?.leave?.();
    expect(await seen(all)).toEqual(['on', 'cancelled on', 'on']);
  });

  it('with cancel-in-progress cancels what runs, and still waits for its end', async () => {
    const all = members({ group: 'x', 'cancel-in-progress': "${{ github.ref == 'main' }}" });
    expect(await seen(all)).toEqual(['cancelled on', 'cancelled on', 'waits']);
    all[0]?.leave?.();
    expect(await seen(all)).toEqual(['cancelled on', 'cancelled on', 'on']);
  });

  it('with queue: max lets all wait their turn; without a name there is no group', async () => {
    expect(await seen(members({ group: 'x', queue: 'max' }))).toEqual(['on', 'waits', 'waits']);
    expect(await seen(members("${{ '' }}"))).toEqual(['on', 'on', 'on']);
  });
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/**
 * The rules of docker/metadata-action on the bundle: its own test tables and the tables of its README, as the catalog of a repository and as
 * the input `tags`, give the tags that they give there.
 *
 * Cases of one event and one flavor are the images of one catalog, so one process judges them all. The decisions themselves, and
 * what a rule may not be, are in `unit/plan/metadata-rules.test.ts`, which reads the same facts.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { groupBy } from '../../../src/action/group-by.ts';
import {
  type EventFacts,
  events,
  metadataClock,
  readmeCases,
  tableCases,
  tagPushed,
} from '../../support/metadata-cases.ts';
import { runBundle } from '../../support/run-bundle.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dca-metadata-'));
  writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Entry {
  readonly name: string;
  readonly image: string;
  readonly tags: string;
}

/** The clock of its tests, in the process that is spawned. */
const stopped = `globalThis.Date=class extends Date{constructor(...at){super(...(at.length?at:[${Number(metadataClock)}]))}};`;
const clock = {
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(stopped)}`,
  SOURCE_DATE_EPOCH: String(Number(metadataClock) / 1000),
};

async function tagsOf(event: EventFacts, inputs: Readonly<Record<string, string>>, prHead = false) {
  const run = await runBundle('generate-matrix', {
    cwd: folder,
    inputs,
    event: { name: event.name, payload: event.payload },
    env: {
      GITHUB_REF: event.ref,
      GITHUB_SHA: event.sha,
      ...clock,
      ...(prHead && { DOCKER_METADATA_PR_HEAD_SHA: 'true' }),
    },
  });
  expect({ errors: run.errors, exitCode: run.exitCode }).toEqual({ errors: [], exitCode: 0 });
  const { include } = JSON.parse(run.outputs.matrix ?? '') as { readonly include: readonly Entry[] };
  const strip = ({ image, tags }: Entry) =>
    tags
      .split('\n')
      .filter(Boolean)
      .map((one) => one.slice(image.length + 1));
  return Object.fromEntries(include.map((entry) => [entry.name, strip(entry)]));
}

const groups = [
  ...groupBy([...tableCases, ...readmeCases], ({ event, prHead, flavor = [] }) =>
    JSON.stringify([event, prHead ?? false, flavor]),
  ).values(),
];

describe('as tags of the images of a catalog', () => {
  it.each(groups.map((group) => [group[0]?.event, group[0]?.flavor ?? [], group.length, group] as const))(
    'on %s with flavor %j: %d cases',
    async (event, flavor, _count, group) => {
      const images = Object.fromEntries(
        group.map(({ rules }, at) => [`c${at}`, { context: '.', ...(rules && { tags: rules }) }]),
      );
      writeFileSync(join(folder, 'cases.json'), JSON.stringify({ registry: 'ghcr.io/acme', images }));
      const inputs = { catalog: 'cases.json', flavor: flavor.join('\n') };
      const tags = await tagsOf(events[event ?? ''] as EventFacts, inputs, group[0]?.prHead);
      const told = (made: (at: number) => readonly string[]) =>
        group.map(({ name, rules }, at) => ({ name, rules, tags: made(at) }));
      expect(told((at) => tags[`c${at}`] ?? [])).toEqual(told((at) => group[at]?.tags ?? []));
    },
  );
});

describe('as the input `tags`, pasted from a workflow of docker/metadata-action', () => {
  const only = async (event: EventFacts, tags: string, flavor = '') =>
    (await tagsOf(event, { 'catalog-format': 'dockerfiles', tags, flavor })).shop;
  const [master, dev, pull] = [events.push_master, events.push_dev, events.pull_request] as readonly EventFacts[];
  const rules = [
    '# the branch, the pull request, the version',
    'type=schedule,pattern=nightly-{{date "YYYYMMDD"}}',
    'type=ref,event=branch',
    'type=ref,event=pr',
    '  type=semver,pattern={{version}}   # 1.2.3',
    'type=semver,pattern={{major}}.{{minor}}',
    '',
    'type=raw,value=stable,enable={{is_default_branch}},priority=50',
    'type=sha,prefix=git-,suffix=-x,format=short # the commit',
  ].join('\r\n');

  it.each([
    ['a push to the default branch', master, ['master', 'git-2665741-x', 'stable']],
    ['a push to another branch', dev, ['dev', 'git-860c190-x']],
    ['a pull request', pull, ['pr-15', 'git-a9c8c58-x']],
    ['a release', tagPushed('v1.2.3'), ['1.2.3', '1.2', 'git-860c190-x', 'latest']],
    ['a pre-release', tagPushed('v1.2.3-rc.1'), ['1.2.3-rc.1', 'git-860c190-x']],
    ['a schedule', events.schedule, ['nightly-20200110', 'master', 'git-860c190-x', 'stable']],
  ] as const)('%s', async (_, event, wanted) => {
    expect(await only(event as EventFacts, rules)).toEqual(wanted);
  });

  it.each([
    ['prefix=v-', ['v-master', 'git-2665741-x', 'v-stable']],
    ['prefix=v-\nlatest=true', ['v-master', 'git-2665741-x', 'v-stable', 'latest']],
    ['prefix=v-,onlatest=true\nlatest=true', ['v-master', 'git-2665741-x', 'v-stable', 'v-latest']],
    [
      '# none\nsuffix=-gpu,onlatest=true # ours\nlatest=true',
      ['master-gpu', 'git-2665741-x', 'stable-gpu', 'latest-gpu'],
    ],
  ])('with the flavor %j', async (flavor, wanted) => {
    expect(await only(master as EventFacts, rules, flavor)).toEqual(wanted);
  });
});

/**
 * What is asked for once costs five requests at most, also where it is asked again after a look at what came of it: a registry
 * that refuses for good, or in another way each time, is not asked five times five times.
 */
import { describe, expect, it } from '@jest/globals';
import { codeOf } from '../support/client.ts';
import { buildImage } from '../support/images.ts';
import type { Broken, RegistryRequest, Reply } from '../support/registry-server.ts';
import { closeWorlds, isEnd, isManifest, isPatch, isStart, world } from './copy-world.ts';
import { isPut, tagWorld } from './tag-world.ts';

closeWorlds();
const tags = tagWorld();

/** All that it is made of is its configuration: one blob. */
const image = buildImage({ layers: [] });
const most = 5;

type Answer = () => Reply | Broken;
const busy: Answer = () => ({ status: 429, headers: { 'retry-after': '0' } });
const broken: Answer = () => 'reset';
const page: Answer = () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Sign in</html>' });

const ways: Readonly<Record<string, readonly Answer[]>> = {
  'is always busy': [busy],
  'always breaks': [broken],
  'answers with web pages': [page],
  'is busy, busy, and breaks': [busy, busy, broken],
  'is busy four times, and then shows a web page': [busy, busy, busy, busy, page],
};

/** Answers in that order, over and over. */
function byTurns(answers: readonly Answer[]): Answer {
  let turn = 0;
  return () => (answers[turn++ % answers.length] ?? busy)();
}

const isDownload = ({ method, path }: RegistryRequest) => method === 'GET' && path.includes('/blobs/');
const places = {
  'the start of an upload': ['target', isStart],
  'its bytes': ['target', isPatch],
  'its end': ['target', isEnd],
  'a manifest': ['target', isManifest],
  'a download': ['source', isDownload],
} as const;

describe.each(Object.entries(places))('a copy: %s', (_place, [side, matches]) => {
  it.each(Object.entries(ways))('that %s', async (_way, answers) => {
    const { copy, ...servers } = await world();
    const answer = byTurns(answers);
    servers[side].use(async (request, next) => (matches(request) ? answer() : next()));
    expect(await codeOf(copy(image))).toMatch(/^DCA-REG-/);
    const sent = servers[side].requests.filter(matches);
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.length).toBeLessThanOrEqual(most);
  });
});

it.each(Object.entries(ways))('a tag whose write %s', async (_way, answers) => {
  const answer = byTurns(answers);
  tags.server.use(async (request, next) => (isPut(request) ? answer() : next()));
  expect(await codeOf(tags.put('latest'))).toMatch(/^DCA-REG-/);
  expect(tags.server.requests.filter(isPut).length).toBeLessThanOrEqual(most);
});

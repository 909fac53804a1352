/** The entries of one image: one, or one for each platform. */
import { own } from '../action/own.ts';
import { Problem } from '../action/problem.ts';
import type { Image } from '../catalog/image.ts';
import { readReference } from '../registry/reference.ts';
import { type CacheRequest, cacheFields } from './cache.ts';
import type { Family } from './family.ts';
import { labelLines } from './labels.ts';
import { artifactName, listLine, type MatrixEntry } from './matrix-entry.ts';
import { lateKeys, requestFor } from './matrix-override.ts';
import { buildContextLines, parentFields } from './matrix-parents.ts';
import type { MatrixRequest } from './matrix-request.ts';
import type { Fill, Workshop } from './matrix-workshop.ts';
import { platformTrouble, type Runner, runnerOf } from './platform.ts';
import type { Selected } from './select-include.ts';
import type { KnownFields } from './template-values.ts';

export interface Node {
  readonly image: Image;
  readonly added: Selected['added'];
  readonly wave: number;
  readonly family: Family;
}

export function legsOf({ image, added, wave, family }: Node, shop: Workshop): readonly MatrixEntry[] {
  const request = requestFor(shop.request, added);
  const platforms = platformsOf(image, request);
  const fixed = fixedFields({ image, added, wave, family, platforms }, request, shop);
  const isSplit = request.splitPlatforms && platforms.length > 0;
  const legs = isSplit ? platforms.map((platform) => [platform]) : [platforms];
  return legs.map((leg) => {
    const only = isSplit ? leg[0] : undefined;
    const place = only === undefined ? image.name : `${image.name}-${only.replaceAll('/', '-')}`;
    shop.caches.take(place, image.name);
    const { before, after } = fixed;
    return {
      ...before,
      platforms: leg.join(','),
      'runs-on': runner(image.name, leg, request),
      ...cacheFields(cacheOf(shop), place),
      ...after,
      artifact: artifactName(image.name, only),
      ...axesOf(image, request),
      extra: image.extra,
      ...Object.fromEntries(lateKeys(added)),
    };
  });
}

interface Piece extends Node {
  readonly platforms: readonly string[];
}

/** What all legs of an image have in common. */
function fixedFields({ image, added, wave, family, platforms }: Piece, request: MatrixRequest, shop: Workshop) {
  const parents = parentFields(image, request, shop.placeOf);
  const reason = own(request.reasons, image.name) ?? '';
  const early: KnownFields = { name: image.name, target: image.target, wave: String(wave), 'parent-tag': parents.tag };
  const repository = shop.repositoryOf(image, early, request);
  const known = { ...early, image: repository.text, platforms: platforms.join(','), reason };
  const tags = shop.claim(image, repository, known, added.tags !== undefined);
  const [first] = tags.map(({ tag }) => `${repository.text}:${tag}`);
  const fill = shop.fillerOf(image, { ...known, ref: first });
  const base = image.baseImage ?? parents.references.values().next().value;
  return {
    before: {
      name: image.name,
      image: repository.text,
      tags: tags.map(({ tag }) => `${repository.text}:${tag}`).join('\n'),
      ref: first ?? '',
      context: fill(image.context, 'the context'),
      file: fill(image.file, 'the Dockerfile'),
      target: fill(image.target ?? '', 'the target'),
      'build-args': argumentLines(image, fill),
      'build-contexts': buildContextLines(image, parents.references, (text) => shop.tryFill(image, known, text)),
      labels: labelLines(
        {
          title: image.name,
          source: request.run.sourceUrl,
          revision: request.run.sha,
          version: request.version ?? tags[0]?.tag,
          created: request.run.event.commitDate,
          base: base === undefined ? undefined : shop.tryFill(image, known, base),
        },
        mapValues(image.labels, (value, key) => fill(value, `the label ${key}`)),
      ),
    },
    after: {
      parents: image.parents,
      'parent-refs': [...parents.references].map(([name, reference]) => `${name}=${reference}`).join('\n'),
      'parent-artifacts': family.builtParents.map((name) => artifactName(name, undefined)),
      children: family.children,
      wave,
      reason,
      'inputs-hash': request.hashes.get(image.name) ?? '',
    },
  };
}

function argumentLines(image: Image, fill: Fill): string {
  const filled = mapValues(image.buildArgs, (value, key) => fill(value, `the build argument ${key}`));
  return Object.entries(filled)
    .map(([key, value]) => listLine(key, value))
    .join('\n');
}

function platformsOf(image: Image, request: MatrixRequest): readonly string[] {
  const platforms = request.platforms.length > 0 ? request.platforms : image.platforms;
  const trouble = platformTrouble(platforms);
  if (trouble === undefined) return platforms;
  throw new Problem({
    code: 'DCA-MAT-040',
    message: `"${image.name}" cannot be built for its platforms: ${trouble}.`,
    remedy: 'Correct `platforms` in the catalog or the input.',
  });
}

function runner(name: string, platforms: readonly string[], { runners }: MatrixRequest): Runner {
  const found = runnerOf(platforms, runners);
  if (found !== undefined) return found;
  throw new Problem({
    code: 'DCA-MAT-041',
    message: `\`runs-on\` names no runner for ${platforms.join(' and ') || 'an image without platforms'}, which "${name}" is built for.`,
    remedy: 'Add the platform, its system, or `default` to the mapping.',
  });
}

function cacheOf({ request, registry }: Workshop): CacheRequest {
  const { run, cache, cacheRepository, rebuild, cacheUpdate } = request;
  const byDefault = `${registry ?? 'localhost'}/${run.repository?.split('/')[1] ?? 'build'}/cache`;
  return {
    kind: cache,
    repository: cacheRepository === undefined ? byDefault : checkedRepository(cacheRepository),
    runId: run.runId,
    rebuild,
    update: cacheUpdate && !run.isPullRequest,
    isPullRequest: run.isPullRequest,
  };
}

function checkedRepository(text: string): string {
  const read = readReference(text);
  if (!('why' in read) && read.tag === undefined && read.digest === undefined) return text;
  throw new Problem({
    code: 'DCA-MAT-044',
    message: `\`cache-repository\` is ${JSON.stringify(text)}: ${'why' in read ? read.why : 'it has a tag or a digest'}.`,
    remedy: 'Write `registry/repository`; each image gets a tag of its own in it.',
  });
}

/** Of a build summary also what the catalog keeps in `extra`: `lts` stands beside the axes, a boolean. */
function axesOf(image: Image, { catalog }: MatrixRequest): Readonly<Record<string, unknown>> {
  const { lts } = image.extra;
  return { ...image.axes, ...(catalog.format === 'build-summary' && lts !== undefined && { lts }) };
}

function mapValues(
  map: Readonly<Record<string, string>>,
  change: (value: string, key: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]));
}

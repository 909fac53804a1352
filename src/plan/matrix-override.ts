/** What an item of `include` changes about an image before its entry is computed; the rest is set on the entry itself. */

import { Problem } from '../action/problem.ts';
import type { Image } from '../catalog/image.ts';
import { pairs } from './matrix-pairs.ts';
import type { MatrixRequest } from './matrix-request.ts';
import type { Item } from './select-include.ts';

const early: ReadonlySet<string> = new Set([
  'name',
  'image',
  'context',
  'file',
  'target',
  'platforms',
  'tags',
  'build-args',
  'labels',
]);

export function withOverrides(image: Image, added: Item): Image {
  if (!Object.keys(added).some((key) => early.has(key))) return image;
  const text = (key: 'context' | 'file') => (added[key] === undefined ? image[key] : textOf(key, added[key]));
  const optional = (key: 'image' | 'target') => (added[key] === undefined ? image[key] : textOf(key, added[key]));
  return {
    ...image,
    image: optional('image'),
    target: optional('target'),
    context: text('context'),
    file: text('file'),
    platforms: added.platforms === undefined ? image.platforms : listOf('platforms', added.platforms, /[\n,]/),
    tags: added.tags === undefined ? image.tags : listOf('tags', added.tags, '\n'),
    buildArgs: { ...image.buildArgs, ...pairsOf('build-args', added['build-args']) },
    labels: { ...image.labels, ...pairsOf('labels', added.labels) },
  };
}

/** What an item decides itself, so that an input for all images does not. */
export function requestFor(request: MatrixRequest, added: Item): MatrixRequest {
  if (added.image === undefined && added.platforms === undefined) return request;
  return {
    ...request,
    image: added.image === undefined ? request.image : undefined,
    platforms: added.platforms === undefined ? request.platforms : [],
  };
}

/** The keys of an item that are set on the entry as they are. */
export function lateKeys(added: Item): readonly (readonly [string, unknown])[] {
  return Object.entries(added).filter(([key]) => !early.has(key));
}

function listOf(key: string, value: unknown, separator: RegExp | string): readonly string[] {
  const items = Array.isArray(value) ? value.map((item) => textOf(key, item)) : textOf(key, value).split(separator);
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

function pairsOf(key: string, value: unknown): Readonly<Record<string, string>> {
  if (value === undefined) return {};
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, textOf(key, one)]));
  }
  return pairs(listOf(key, value, '\n'));
}

function textOf(key: string, value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Problem({
    code: 'DCA-MAT-058',
    message: `\`include\` gives ${JSON.stringify(value)} for "${key}", which is no text.`,
    remedy: 'Write it as docker/build-push-action takes it.',
  });
}

/** A repository whose tag `1` is an image, and who reads it. */
import type { Digest } from '../../../src/registry/digest.ts';
import { needs } from '../../../src/registry/needs.ts';
import { reader } from '../../../src/registry/read.ts';
import type { RawManifest } from '../../../src/registry/registry.ts';
import { buildImage, buildMultiPlatform, seedImage } from '../../support/images.ts';
import { calls, type Said, type Script, web } from './calls.ts';

export const [image, other] = [buildImage(), buildMultiPlatform()];
export const [digest, another] = [image.digest as Digest, other.digest as Digest];
export const nobodys = `sha256:${'0'.repeat(64)}` as const;
export const short = { [digest]: 'OURS', [another]: 'OTHER', [nobodys]: 'NOBODYS' };

/** `1` is the image; what is asked, and what came of it. */
export function scene(script?: Script) {
  const made = calls(script, {}, short);
  seedImage(made.store, 'acme/web', '1', image);
  const read = reader({ sessionFor: made.sessionFor, needs: needs() });
  return { ...made, ...read };
}

export const tag = { ...web, tag: '1' };
export const named = { ...web, digest };
export const good: Said = {
  headers: { 'docker-content-digest': digest, 'content-type': image.mediaType },
  body: image.bytes,
};
export const without = (name: string): Said => ({
  ...good,
  headers: Object.fromEntries(Object.entries(good.headers ?? {}).filter(([one]) => one !== name)),
});
export const header = (name: string, value: string): Said => ({ ...good, headers: { ...good.headers, [name]: value } });
export const html: Said = { headers: { 'content-type': 'text/html; charset=utf-8' }, body: '<html>' };
export const seen = (found: RawManifest | string | undefined) => (typeof found === 'object' ? found.digest : found);
/** The answers to HEAD and GET; nothing where the registry answers itself. */
export const saying =
  (head?: Said, get?: Said): Script =>
  (words) =>
    words.startsWith('HEAD') ? head : get;
export const times = (count: number, words: string) => Array<string>(count).fill(words);

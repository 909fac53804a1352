/**
 * All tags of a repository.
 *
 * Pages are followed by their `Link` as long as it stays on the registry; registries send null for none, nulls among
 * them, digests, and no order. The `sha256-…` tags of signatures and attestations are no tags of images.
 */

import { receivedJson } from '../http/json.ts';
import { linksOf } from '../http/link.ts';
import { isAbsent, isHtml, notARegistry, remote } from './answers.ts';
import type { Needs } from './needs.ts';
import { formatRepository, isTag, type Repository } from './reference.ts';
import type { Session } from './session.ts';

export interface TagListOptions {
  readonly sessionFor: (repository: Repository) => Session;
  readonly needs: Needs;
}

const mostPages = 1000;
const pageLimit = 8 * 1024 * 1024;
const referrerTag = /^sha(?:256|512)-[0-9a-f]{64,128}(?:\.[a-z]+)?$/;

export function tagLister({ sessionFor, needs }: TagListOptions) {
  return async (repository: Repository): Promise<readonly string[]> => {
    const session = sessionFor(repository);
    const need = needs.of(repository);
    const name = formatRepository(repository);
    const asked = { host: repository.host, what: `the list of tags of ${name}` };
    const found = new Set<string>();
    const seen = new Set<string>();
    let at: string | URL = 'tags/list?n=1000';
    for (let page = 1; ; page += 1) {
      const answer = await session.call({ method: 'GET', at, need, maxBody: pageLimit, what: 'tags', whole: isJson });
      // The first page alone may say that there is no such repository.
      if (page === 1 && isAbsent(answer, asked)) return [];
      if (answer.status !== 200 || isHtml(answer))
        throw isAbsent(answer, asked) ? broken(name, 'a page of it is not there') : notARegistry(answer, asked);
      for (const tag of tagsIn(answer.body, name)) found.add(tag);
      const next = nextPage(answer.headers.link, session.origin);
      if (next === 'none') return [...found].filter((tag) => !referrerTag.test(tag));
      if (next === 'foreign') throw broken(name, 'its next page is said to be on another host');
      if (seen.has(next.href) || page >= mostPages)
        throw broken(
          name,
          page >= mostPages ? `it has more than ${mostPages} pages` : 'its pages go round in a circle',
        );
      seen.add(next.href);
      at = next;
    }
  };
}

function isJson({ body }: { readonly body: Uint8Array }): boolean {
  return receivedJson(body) !== undefined;
}

function tagsIn(body: Uint8Array, name: string): readonly string[] {
  const received = receivedJson(body);
  if (!received) throw broken(name, 'a page of it is no JSON');
  const parsed = received.value;
  const tags = typeof parsed === 'object' && parsed !== null && 'tags' in parsed ? parsed.tags : undefined;
  if (tags === null) return [];
  if (!Array.isArray(tags)) throw broken(name, 'a page of it has no "tags"');
  return tags.filter((tag): tag is string => typeof tag === 'string' && isTag(tag));
}

/** `Link: </v2/x/tags/list?last=b&n=2>; rel="next"` relative or whole. */
function nextPage(link: string | undefined, origin: URL): URL | 'none' | 'foreign' {
  const target = linksOf(link).get('next');
  if (target === undefined) return 'none';
  if (!URL.canParse(target, origin.href)) return 'foreign';
  const url = new URL(target, origin);
  return url.origin === origin.origin && url.username === '' && url.pathname.startsWith('/v2/') ? url : 'foreign';
}

function broken(name: string, why: string) {
  return remote({ code: 'DCA-REG-050', message: `the list of tags of ${name} cannot be read to its end: ${why}.` });
}

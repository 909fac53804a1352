/** All tags of a repository: read to the end of the last page, or an error. */
import { describe, expect, it } from '@jest/globals';
import { needs } from '../../../src/registry/needs.ts';
import type { Call, Session } from '../../../src/registry/session.ts';
import { tagLister } from '../../../src/registry/tag-list.ts';

const web = { host: 'registry.test', path: 'acme/web' };
const origin = new URL('https://registry.test/');

interface Page {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The tags, where a registry gives these pages one after the other; or the message of the error. */
async function listed(pages: readonly Page[] | ((number: number) => Page)) {
  const calls: Call[] = [];
  const session: Session = {
    origin,
    open: () => Promise.reject(new Error('not for lists')),
    call: async (call) => {
      calls.push(call);
      const page = typeof pages === 'function' ? pages(calls.length) : (pages[calls.length - 1] ?? { status: 500 });
      return { status: 200, headers: {}, proven: true, ...page, body: Buffer.from(page.body ?? '{"tags":[]}') };
    },
  };
  const list = tagLister({ sessionFor: () => session, needs: needs() });
  const tags = await list(web).catch((error: Error & { code: string }) => `${error.code} ${error.message}`);
  return { tags, calls };
}

const tags = (...names: readonly unknown[]): Page => ({ body: JSON.stringify({ tags: names }) });
const next = (target: string, page: Page = tags()): Page => ({ ...page, headers: { link: `<${target}>; rel="next"` } });

describe('pages', () => {
  it('are asked for in the name of who reads, a thousand tags at a time, eight MiB at most', async () => {
    const { calls } = await listed([tags()]);
    expect(calls).toEqual([
      expect.objectContaining({ method: 'GET', at: 'tags/list?n=1000', maxBody: 8 * 1024 * 1024, what: 'tags' }),
    ]);
    expect(calls[0]?.need).toEqual({ repository: web, wanted: 'pull' });
  });

  it('are followed to the last', async () => {
    const found = await listed([
      next('/v2/acme/web/tags/list?last=b', tags('a', 'b')),
      next('https://registry.test/v2/acme/web/tags/list?last=d', tags('b', 'd')),
      tags('e'),
    ]);
    expect(found.tags).toEqual(['a', 'b', 'd', 'e']);
    expect(found.calls.slice(1).map(({ at }) => String(at))).toEqual([
      'https://registry.test/v2/acme/web/tags/list?last=b',
      'https://registry.test/v2/acme/web/tags/list?last=d',
    ]);
  });

  it('that are cut are asked for again', async () => {
    const whole = (await listed([tags()])).calls[0]?.whole;
    const answer = (body: string) => ({ status: 200, headers: {}, proven: true, body: Buffer.from(body) });
    expect([whole?.(answer('{"tags":[')), whole?.(answer('null'))]).toEqual([false, true]);
  });

  it.each([
    ['//evil.test/v2/x/tags/list', 'another host'],
    ['https://registry.test:444/v2/x/tags/list', 'another host'],
    ['http://registry.test/v2/x/tags/list', 'another host'],
    ['https://me@registry.test/v2/x/tags/list', 'another host'],
    ['/elsewhere', 'another host'],
    ['/x/v2/', 'another host'],
    ['https://[', 'another host'],
  ])('case 43: at %s are not asked for', async (target, why) => {
    const { tags: found, calls } = await listed([next(target)]);
    expect(found).toContain(`DCA-REG-050 the list of tags of registry.test/acme/web cannot be read to its end: `);
    expect(found).toContain(why);
    expect(calls).toHaveLength(1);
  });

  it('case 43: in a circle end where it closes', async () => {
    const { tags: found, calls } = await listed((number) => next(`/v2/acme/web/tags/list?last=${number % 3}`));
    expect(found).toContain('go round in a circle');
    expect(calls).toHaveLength(4);
  });

  it('case 43: without end are given up after a thousand', async () => {
    const { tags: found, calls } = await listed((number) => next(`/v2/acme/web/tags/list?last=${number}`));
    expect(found).toContain('more than 1000 pages');
    expect(calls).toHaveLength(1000);
  });

  it('are a thousand at most', async () => {
    const { tags: found } = await listed((number) =>
      number === 1000 ? tags('last') : next(`/v2/acme/web/tags/list?last=${number}`),
    );
    expect(found).toEqual(['last']);
  });
});

describe('what a page says', () => {
  const hex = 'a'.repeat(64);

  it.each<readonly [string, Page, readonly string[] | RegExp]>([
    ['null: there are none', { body: '{"tags":null}' }, []],
    ['nulls, numbers and digests among them', tags(null, '1', 2, `sha256:${hex}`, 'b'), ['1', 'b']],
    ['no order, and some twice', tags('b', 'a', 'b'), ['b', 'a']],
    ['signatures and attestations', tags('1', `sha256-${hex}`, `sha256-${hex}.sig`, `sha512-${hex}${hex}.att`), ['1']],
    [
      'names that are like those',
      tags('sha256-notes', `x-sha256-${hex}`, `sha256-${hex}.sig.old`, `sha256-${hex}-x`, 'sha1-aa'),
      ['sha256-notes', `x-sha256-${hex}`, `sha256-${hex}.sig.old`, `sha256-${hex}-x`, 'sha1-aa'],
    ],
    ['no tags', { body: '{"name":"x"}' }, /^DCA-REG-050 .* no "tags"/],
    ['tags that are no list', { body: '{"tags":"1"}' }, /^DCA-REG-050 .* no "tags"/],
    ['null in all', { body: 'null' }, /^DCA-REG-050 .* no "tags"/],
    ['a text', { body: '"tags"' }, /^DCA-REG-050 .* no "tags"/],
    ['no JSON', { body: '{"tags":["1"' }, /^DCA-REG-050 .* no JSON/],
    ['that the repository is not there', { status: 404 }, []],
    ['no', { status: 403 }, /^DCA-REG-010 .*the list of tags of registry\.test\/acme\/web/],
    ['that it is broken', { status: 500 }, /^DCA-REG-020 /],
    ['something else', { status: 202 }, /^DCA-REG-024 /],
    ['a web page', { headers: { 'content-type': 'text/html' } }, /^DCA-REG-024 /],
  ])('%s', async (_what, page, expected) => {
    const { tags: found } = await listed([page]);
    if (expected instanceof RegExp) expect(found).toMatch(expected);
    else expect(found).toEqual(expected);
  });

  it('case 26: a further page that is not there is no end of the list', async () => {
    const { tags: found } = await listed([next('/v2/acme/web/tags/list?last=a', tags('a')), { status: 404 }]);
    expect(found).toMatch(/^DCA-REG-050 .* a page of it is not there/);
  });
});

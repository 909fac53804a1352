/**
 * Lists that prove that they are whole.
 *
 * The first page names the last one (`Link`), and the rest is read in parallel; where the caller knows about how many
 * there are, those pages are asked for together with the first, which costs no round trip. Every page but the last must name a
 * next one, the last must not; links stay on GitHub's origin; a page of nothing that promises more is an error; where
 * GitHub counts (`total_count`), the count must be right. What changed while it was read is read again once.
 */
import { parseUrl } from '../action/url.ts';
import { linksOf } from '../http/link.ts';
import { type ApiAnswer, type Call, describeCall, type ListRules, type Parameters, shaped } from './api-answer.ts';
import { ApiProblem } from './api-problem.ts';
import { integer, list, object, type Shape } from './shape.ts';

const perPage = 100;
/** 100,000 items; a chain that is longer does not end. */
const mostPages = 1000;
const parallel = 8;
/** Of an expectation no more than this is believed: it costs requests where it is wrong. */
const mostExpected = 10;

interface Listing<T> {
  readonly call: Call;
  readonly origin: string;
  readonly route: string;
  readonly parameters: Parameters;
  readonly item: Shape<T>;
  readonly rules: ListRules;
}

interface Page<T> {
  readonly items: readonly T[];
  readonly total: number | undefined;
  readonly next: URL | undefined;
  readonly last: number | undefined;
}

/** @throws ApiProblem DCA-GHB-018 where the list cannot be had whole. */
export async function readPages<T>(listing: Listing<T>): Promise<readonly T[]> {
  for (let attempt = 1; ; attempt += 1) {
    const { items, flaw } = await readOnce(listing);
    if (flaw === undefined) return items;
    if (attempt === 2) throw incomplete(listing, flaw);
  }
}

async function readOnce<T>(listing: Listing<T>): Promise<{ items: readonly T[]; flaw?: string }> {
  const { until, expected = 0 } = listing.rules;
  const together = until === undefined ? Math.min(Math.ceil(expected / perPage), mostExpected) : 1;
  const pages = [...(await readNumbered(listing, 1, Math.max(1, together)))];
  // What was asked for behind the last page is empty.
  while (pages.length > 1 && pages.at(-1)?.items.length === 0) pages.pop();
  if (until === undefined) {
    pages.push(...(await readNumbered(listing, pages.length + 1, pages[0]?.last ?? 1)));
    const open = pages.slice(0, -1).findIndex(({ next }) => next === undefined);
    if (open >= 0) return { items: [], flaw: `page ${open + 1} of ${pages.length} says that it is the last` };
  }
  const met = new Set<string>();
  for (let page = pages.at(-1); page?.next && !until?.(page.items); page = pages.at(-1)) {
    if (pages.length >= mostPages) throw incomplete(listing, `more than ${mostPages} pages`);
    if (met.has(page.next.href)) throw incomplete(listing, 'its pages go round in a circle');
    met.add(page.next.href);
    pages.push(await readPage(listing, Object.fromEntries(page.next.searchParams)));
  }
  const items = pages.flatMap((page) => page.items);
  const wanted = Math.min(pages.at(-1)?.total ?? items.length, listing.rules.most ?? Number.POSITIVE_INFINITY);
  if (until !== undefined || items.length >= wanted) return { items };
  return { items, flaw: `${items.length} items came where GitHub counts ${wanted}` };
}

async function readNumbered<T>(listing: Listing<T>, from: number, last: number): Promise<readonly Page<T>[]> {
  if (last > mostPages) throw incomplete(listing, `more than ${mostPages} pages`);
  const pages: Page<T>[] = [];
  let next = from;
  const worker = async () => {
    while (next <= last) {
      const number = next;
      next += 1;
      pages[number - from] = await readPage(listing, number === 1 ? {} : { page: number });
    }
  };
  await Promise.all(Array.from({ length: parallel }, worker));
  return pages;
}

async function readPage<T>(listing: Listing<T>, position: Parameters): Promise<Page<T>> {
  const { call, route, parameters, item, rules, origin } = listing;
  const answer = await call(route, { ...parameters, per_page: perPage, ...position }, true);
  const { items, total } = contents(answer, item, rules, route);
  const links = linksOf(answer.headers.link);
  const next = address(links.get('next'), origin, listing);
  const last = address(links.get('last'), origin, listing)?.searchParams.get('page') ?? '';
  if (items.length === 0 && next) throw incomplete(listing, 'a page of nothing promises more');
  return { items, total, next, last: /^\d{1,9}$/.test(last) ? Number(last) : undefined };
}

function contents<T>(answer: ApiAnswer, item: Shape<T>, { within }: ListRules, route: string) {
  if (within === undefined) return { items: shaped(answer, list(item), route), total: undefined };
  const page = shaped(answer, object({ total_count: integer, [within]: list(item) }), route);
  return { items: page[within] as readonly T[], total: page.total_count as number };
}

function address<T>(url: string | undefined, origin: string, listing: Listing<T>): URL | undefined {
  if (url === undefined) return undefined;
  const parsed = parseUrl(url);
  if (parsed?.origin === origin) return parsed;
  throw incomplete(listing, 'its next page is on another server');
}

function incomplete<T>({ route, parameters }: Listing<T>, why: string): ApiProblem {
  return new ApiProblem({
    code: 'DCA-GHB-018',
    message: `the list of ${describeCall(route, parameters)} cannot be had whole: ${why}.`,
    remedy: 'Run the job again; if it stays so, GitHub or a proxy in between is at fault.',
  });
}

/**
 * A `fetch` whose answers are whole.
 *
 * Octokit swallows errors of the body: a cut answer becomes `''`, and a list of it `[]`. Here the body is read to its
 * end before Octokit sees it, and what claims success must be JSON.
 */
type Fetch = typeof globalThis.fetch;

/** GitHub's largest answers that we ask for are pages of 100 comments of 64 KiB with their HTML left out. */
const bodyLimit = 32 * 1024 * 1024;
const bodiless = [204, 205, 304];

class BrokenAnswer extends Error {
  override readonly name = 'BrokenAnswer';
}

export function wholeJson(fetch: Fetch, timeout: number): Fetch {
  return async (input, init = {}) => {
    const timer = AbortSignal.timeout(timeout);
    const signal = AbortSignal.any([timer, ...(init.signal ? [init.signal] : [])]);
    // Whoever fetches reports our own calling off in words of its own; it is a timeout all the same.
    const failed = (error: unknown) =>
      raise(timer.aborted ? new BrokenAnswer(`no answer within ${timeout} ms`) : error);
    const answer = await fetch(input, { ...init, signal }).catch(failed);
    const headers = new Headers(answer.headers);
    // The body below is decoded already.
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name);
    if (bodiless.includes(answer.status)) {
      await answer.body?.cancel();
      return new Response(null, { status: answer.status, headers });
    }
    const body = await answer.text().catch(failed);
    if (body.length > bodyLimit) throw new BrokenAnswer('the answer is larger than 32 MiB');
    if (answer.ok) requireJson(body, answer.headers.get('content-type'));
    return new Response(body, { status: answer.status, headers });
  };
}

function requireJson(body: string, type: string | null): void {
  if (!type || !/^application\/(?:[\w.+-]+\+)?json\b/i.test(type))
    throw new BrokenAnswer(
      `the answer is not JSON but ${JSON.stringify(type ?? 'of no type')} (a login page or a proxy?)`,
    );
  try {
    JSON.parse(body);
  } catch {
    throw new BrokenAnswer(body === '' ? 'the answer is empty' : 'the answer is cut or damaged JSON');
  }
}

function raise(error: unknown): never {
  throw error;
}

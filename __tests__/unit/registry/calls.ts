/**
 * What is asked of a registry, call by call: a session that is answered by the registry of the tests without a network, and by a
 * script that stands before it. It repeats what the real one repeats: answers that say nothing, unless `once`, and damaged ones, as often as the call may.
 */

import { isTransientStatus, newTries } from '../../../src/http/retry.ts';
import type { Answer, StreamAnswer } from '../../../src/http/transport.ts';
import type { TransportTrouble } from '../../../src/http/transport-error.ts';
import { TransportError } from '../../../src/http/transport-error.ts';
import { problemOfTrouble } from '../../../src/registry/answers.ts';
import type { Digest } from '../../../src/registry/digest.ts';
import type { Repository } from '../../../src/registry/reference.ts';
import type { RawManifest } from '../../../src/registry/registry.ts';
import type { Call, Session } from '../../../src/registry/session.ts';
import type { TestManifest } from '../../support/images.ts';
import { answerFor, type Quirks } from '../../support/registry-routes.ts';
import type { RegistryRequest } from '../../support/registry-server.ts';
import { RegistryStore } from '../../support/registry-store.ts';

export interface Said {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Of a stream: how many bytes come before it breaks. */
  readonly cut?: number;
  /** By what it breaks. */
  readonly trouble?: TransportTrouble;
}

/** `undefined`: as the registry has it. A word is trouble on the way; `number` counts the requests of the same words. */
export type Script = (words: string, number: number, next: () => Said) => Said | TransportTrouble | undefined;

export interface Calls {
  readonly store: RegistryStore;
  /** `PUT manifests/latest`, with the names of `short` for digests. */
  readonly asked: string[];
  readonly calls: Call[];
  readonly sessionFor: (repository: Repository) => Session;
}

export const web = { host: 'registry.test', path: 'acme/web' };

export function calls(script: Script = () => undefined, quirks: Quirks = {}, short: Names = {}): Calls {
  const store = new RegistryStore();
  const [asked, all]: [string[], Call[]] = [[], []];
  const counts = new Map<string, number>();
  const sessionFor = ({ host }: Repository): Session => {
    const origin = new URL(`https://${host}/`);
    const once = async (call: Call): Promise<Cut> => {
      const url =
        typeof call.at === 'string' ? new URL(`/v2/${call.need.repository.path}/${call.at}`, origin) : call.at;
      const words = wordsOf(call, url, short);
      counts.set(words, (counts.get(words) ?? 0) + 1);
      asked.push(words);
      const request = await requestOf(call, url);
      const next = () => answerFor(request, store, quirks);
      const said: Said | TransportTrouble = script(words, counts.get(words) ?? 0, next) ?? next();
      if (typeof said === 'string') throw new TransportError({ trouble: said, message: 'it broke', sent: true });
      const body = Buffer.from(said.body ?? '');
      const length = { 'content-length': String(body.length) };
      const given = { ...(said.status === 204 ? {} : length), ...said.headers };
      // An empty one stands for none.
      const headers = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
      return {
        status: said.status ?? 200,
        headers,
        proven: true,
        body: call.method === 'HEAD' ? Buffer.alloc(0) : body,
        cut: said.cut,
        trouble: said.trouble,
      };
    };
    const repeated = async (call: Call) => {
      all.push(call);
      const tries = call.tries ?? newTries();
      for (;;) {
        tries.left -= 1;
        const answer = await once(call).catch((error: unknown) => {
          throw problemOfTrouble(error, { host, what: call.what });
        });
        const damaged = answer.status < 300 && call.whole?.(answer) === false;
        const again = damaged || answer.status === 429 || (isTransientStatus(answer.status) && !call.once);
        if (!again || tries.left <= 0) return answer;
      }
    };
    return { origin, call: repeated, open: async (call) => streamed(await repeated(call)) };
  };
  return { store, asked, calls: all, sessionFor };
}

interface Cut extends Answer {
  readonly cut: number | undefined;
  readonly trouble: TransportTrouble | undefined;
}

function streamed({ body, cut, trouble = 'cut', ...answer }: Cut): StreamAnswer | Answer {
  if (answer.status >= 300) return { ...answer, body };
  async function* chunks() {
    for (let at = 0; at < (cut ?? body.length); at += 4) yield body.subarray(at, Math.min(at + 4, cut ?? body.length));
    if (cut !== undefined) throw new TransportError({ trouble, message: 'it broke', sent: true });
  }
  return { ...answer, chunks: chunks(), cancel: () => {} };
}

export type Names = Readonly<Record<string, string>>;

function wordsOf(call: Call, url: URL, short: Names): string {
  let at = decodeURIComponent(`${url.pathname}${url.search}`)
    .replace(/^\/v2\//, '')
    .replace('acme/web/', '');
  at = at.replace(/uploads\/[0-9a-f-]{36}\?_state=[0-9a-f]{8}/, 'uploads/U');
  for (const [digest, name] of Object.entries(short)) at = at.replaceAll(digest, name);
  return `${call.method} ${at}`;
}

async function requestOf({ method, headers = {}, body }: Call, url: URL): Promise<RegistryRequest> {
  const chunks: Uint8Array[] = [];
  if (body instanceof Uint8Array) chunks.push(body);
  else if (body !== undefined) for await (const chunk of body.chunks()) chunks.push(chunk);
  const text = `${url.pathname}${url.search}`;
  return { method, url: text, path: url.pathname, query: url.searchParams, headers, body: Buffer.concat(chunks) };
}

export function raw({ digest, mediaType, bytes }: TestManifest): RawManifest {
  return { digest: digest as Digest, mediaType, bytes };
}

/** The value, or code and message of what was thrown. */
export async function came<T>(work: Promise<T>): Promise<T | string> {
  return work.catch((error: Error & { code?: string }) => `${error.code ?? error.name} ${error.message}`);
}

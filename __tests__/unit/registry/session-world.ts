/** A registry that answers by a script, without a network, and a session that speaks to it. */
import { expect } from '@jest/globals';
import { Secret } from '../../../src/action/secret.ts';
import type { Answer, StreamAnswer, Transport, TransportRequest } from '../../../src/http/transport.ts';
import { TransportError, type TransportTrouble } from '../../../src/http/transport-error.ts';
import { type Call, type SessionOptions, session } from '../../../src/registry/session.ts';
import { recordedLog } from '../../support/client.ts';

export interface Said {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}
export type Script = (request: TransportRequest, number: number) => Said | TransportTrouble;

export const basic = 'Basic realm="x"';
export const bearer = 'Bearer realm="https://registry.test/token"';
export const from = (challenge: string): Said => ({ status: 401, headers: { 'www-authenticate': challenge } });
export const to = (location: string): Said => ({ status: 307, headers: { location } });
export const given: Partial<SessionOptions> = {
  identify: async () => ({ kind: 'password', username: 'me', password: new Secret('secret') }),
};
export const ours = `Basic ${Buffer.from('me:secret').toString('base64')}`;

export function world(script: Script, options: Partial<SessionOptions> = {}) {
  const log = recordedLog();
  const sent: TransportRequest[] = [];
  /** What the limiter was told; how many places are taken. */
  const limits: (string | number)[] = [];
  let inside = 0;
  let open = 0;
  const answer = (request: TransportRequest) => {
    sent.push(request);
    expect(inside).toBe(1);
    const said = script(request, sent.length);
    if (typeof said === 'string') throw new TransportError({ trouble: said, message: 'it broke', sent: true });
    return { status: 200, headers: {}, proven: true, ...said, body: Buffer.from(said.body ?? '') } satisfies Answer;
  };
  const transport: Transport = {
    counters: { requests: 0, bytesRead: 0, byHost: new Map() },
    close: () => {},
    request: async (request) => answer(request),
    stream: async (request): Promise<StreamAnswer> => {
      const { body, ...rest } = answer(request);
      open += 1;
      const cancel = () => {
        open -= 1;
      };
      async function* chunks() {
        try {
          for (let at = 0; at < body.length; at += 32 * 1024) yield body.subarray(at, at + 32 * 1024);
        } finally {
          cancel();
        }
      }
      return { ...rest, chunks: chunks(), cancel };
    },
  };
  const made = session({
    host: 'registry.test',
    transport,
    limiter: {
      width: () => 1,
      enter: async () => {
        inside += 1;
        return () => {
          inside -= 1;
        };
      },
      succeeded: () => limits.push('good'),
      throttled: (pause) => limits.push(pause),
    },
    identify: async () => undefined,
    extraHeaders: async () => ({}),
    tokenHosts: [],
    insecureRegistries: [],
    log,
    backoff: { base: 1, cap: 1 },
    callTimeout: 10_000,
    ...options,
  });
  const complete = (facts: Partial<Call>): Call => ({
    method: 'GET',
    at: 'manifests/1',
    need: { repository: { host: 'registry.test', path: 'acme/web' }, wanted: 'pull' },
    what: 'manifest 1',
    ...facts,
  });
  return {
    session: made,
    log,
    sent,
    limits,
    inside: () => inside,
    open: () => open,
    call: (facts: Partial<Call> = {}) => made.call(complete(facts)),
    stream: (facts: Partial<Call> = {}) => made.open(complete(facts)),
    paths: () => sent.map(({ method, url }) => `${method} ${url.pathname}`),
    authorizations: () => sent.map(({ headers }) => headers?.authorization),
  };
}

export const status = async (answer: Promise<Answer | StreamAnswer>) => (await answer).status;

/**
 * The 25 kinds of fault that a request can meet, as data; 429 is there with `Retry-After` and without.
 *
 * `passes` says where a single one of them is over with the next try, so that it has to be survived; elsewhere (a refused
 * token of GitHub's, a denial of a registry) a loud end is right. Text of an error says back what it was given, credentials
 * and workflow commands included: the worst that a server can answer.
 */
import { real } from './clock.ts';
import {
  type Fault,
  isOther,
  isSame,
  type Passing,
  type Recorded,
  type Relay,
  type Role,
  type UpstreamReply,
} from './proxy.ts';

export interface Kind extends Fault {
  /** Whether one of its kind is survived at such a request. */
  readonly passes: (request: Passing) => boolean;
  /** Whether it changes anything at a request that went like this. */
  readonly applies?: (recorded: Recorded, all: readonly Recorded[]) => boolean;
  /** It costs a time-out of the client: half a minute and more. */
  readonly slow?: (request: Passing) => boolean;
}

const anywhere = () => true;
const roleIs =
  (...roles: readonly Role[]) =>
  (request: Passing) =>
    roles.includes(request.role);

export const commandText = '::set-output name=stolen::1\n ##[set-output name=stolen;]1\n::stop-commands::x';

/** An error's body that echoes the credentials it was sent, and speaks the runner's languages. */
function echo(request: Passing): string {
  const message = `${commandText} you sent ${request.headers.authorization ?? 'nothing'}`;
  return JSON.stringify({
    message,
    msg: message,
    code: 'internal',
    errors: [{ code: 'UNKNOWN', message, detail: message }],
  });
}

function saying(status: number, headers: Readonly<Record<string, string>> = {}) {
  return ({ request, send }: Relay) =>
    send({ status, headers: { 'content-type': 'application/json', ...headers }, body: Buffer.from(echo(request)) });
}

/** The request has its effect, and the answer says that it had not. */
function sayingAfter(status: number) {
  return async (relay: Relay) => {
    await relay.forward();
    saying(status)(relay);
  };
}

function html({ send }: Relay): void {
  const body = Buffer.from(`<html><title>Sign in</title>\n${commandText}</html>`);
  send({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body });
}

/** An answer as bytes. With `chunked` in chunks, the last of which is missing. */
function onWire(
  reply: UpstreamReply,
  method: string,
  chunked = false,
): { readonly head: Buffer; readonly body: Buffer } {
  const bodiless = method === 'HEAD' || reply.status === 204 || reply.status === 304;
  const { 'content-length': said, ...others } = reply.headers;
  const length = chunked ? { 'transfer-encoding': 'chunked' } : { 'content-length': said ?? String(reply.body.length) };
  const fields = Object.entries({ ...others, ...(bodiless ? {} : length) }).flatMap(([name, value]) =>
    [value].flat().map((one) => `${name}: ${one}\r\n`),
  );
  const body = bodiless ? Buffer.alloc(0) : reply.body;
  const framed = chunked
    ? Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n')])
    : body;
  return { head: Buffer.from(`HTTP/1.1 ${reply.status} Said\r\n${fields.join('')}\r\n`), body: framed };
}

/** Half of the body, or of the head where there is no body, and then the end. */
function cut(end: 'fin' | 'reset', chunked = false) {
  return async ({ request, forward, socket }: Relay) => {
    const { head, body } = onWire(await forward(), request.method, chunked);
    const half =
      body.length < 2 ? head.subarray(0, head.length >> 1) : Buffer.concat([head, body.subarray(0, body.length >> 1)]);
    socket.write(half, () => {
      if (end === 'fin') socket.end();
      // The bytes are to be there before the connection breaks.
      else setTimeout(() => socket.resetAndDestroy(), 20);
    });
  };
}

async function stall({ request, forward, socket }: Relay): Promise<void> {
  const { head, body } = onWire(await forward(), request.method);
  if (body.length > 0) socket.write(head);
}

async function drip({ request, forward, socket }: Relay): Promise<void> {
  const { head, body } = onWire(await forward(), request.method);
  const all = Buffer.concat([head, body]);
  const start = body.length > 60 ? head.length : 0;
  if (start > 0) socket.write(head);
  let at = start;
  const timer = setInterval(() => {
    if (socket.destroyed || at >= all.length) return clearInterval(timer);
    socket.write(all.subarray(at, at + 1));
    at += 1;
  }, real(1000));
  socket.on('close', () => clearInterval(timer));
}

/** One bit of one byte in the middle: the top one, since any other makes another text of a text that has no digest. */
async function flip({ request, forward, send, spare }: Relay): Promise<void> {
  const reply = await forward();
  if (reply.body.length === 0 || request.method === 'HEAD') spare();
  const body = Buffer.from(reply.body);
  const at = body.length >> 1;
  body[at] = (body[at] ?? 0) ^ 0x80;
  send({ ...reply, body });
}

const digestHeader = 'docker-content-digest';

function withDigest(digest: string | undefined) {
  return async ({ forward, send, spare }: Relay) => {
    const reply = await forward();
    if (reply.headers[digestHeader] === undefined) spare();
    const { [digestHeader]: said, ...others } = reply.headers;
    send({
      ...reply,
      headers: digest === undefined || said === undefined ? others : { ...others, [digestHeader]: digest },
    });
  };
}

async function stale(relay: Relay): Promise<void> {
  const now = await relay.forward();
  const before = relay.earlier(now);
  if (!before) relay.spare();
  relay.send(before ?? now);
}

/** The credentials are not taken: what the server itself says to a request without them. */
async function expired({ request, forward, send, spare }: Relay): Promise<void> {
  const reply = request.headers.authorization === undefined ? undefined : await forward(['authorization']);
  if (reply?.status === 401) return send(reply);
  // Of a token service that gives everybody something, an answer to nobody is no sign of expiry.
  spare();
  send(await forward());
}

const hasBody = ({ answer, method }: Recorded) => (answer?.body.length ?? 0) > 0 && method !== 'HEAD';
const hasDigest = ({ answer }: Recorded) => answer?.headers[digestHeader] !== undefined;
const forever = anywhere;

export const kinds: readonly Kind[] = [
  {
    name: 'connection refused',
    passes: anywhere,
    inject: ({ refuse }) => refuse(60),
  },
  {
    name: 'accepted, then reset',
    passes: anywhere,
    inject: ({ socket, tearNext }) => {
      tearNext();
      socket.resetAndDestroy();
    },
  },
  { name: 'closed before the headers', passes: anywhere, inject: ({ socket }) => void socket.end() },
  { name: 'reset before it was passed on', passes: anywhere, inject: ({ socket }) => void socket.resetAndDestroy() },
  {
    name: 'reset after it was acted on',
    passes: anywhere,
    inject: async ({ forward, socket }) => {
      await forward();
      socket.resetAndDestroy();
    },
  },
  { name: 'body cut, closed', passes: anywhere, inject: cut('fin') },
  { name: 'body cut, reset', passes: anywhere, inject: cut('reset') },
  { name: 'chunked body cut', passes: anywhere, inject: cut('fin', true) },
  { name: 'stalled after the headers', passes: anywhere, slow: forever, inject: stall },
  { name: 'a byte a second', passes: anywhere, slow: forever, inject: drip },
  {
    name: 'late',
    passes: anywhere,
    inject: async ({ forward, send }) => {
      const reply = await forward();
      setTimeout(() => send(reply), real(700));
    },
  },
  { name: '408', passes: anywhere, inject: saying(408) },
  { name: '429 with Retry-After', passes: anywhere, inject: saying(429, { 'retry-after': '1' }) },
  { name: '429 without', passes: anywhere, slow: roleIs('github'), inject: saying(429) },
  { name: '500', passes: anywhere, inject: saying(500) },
  { name: '502 after it was acted on', passes: anywhere, inject: sayingAfter(502) },
  { name: '503', passes: anywhere, inject: saying(503) },
  { name: '504 after it was acted on', passes: anywhere, inject: sayingAfter(504) },
  {
    name: '401, the token has expired',
    // One that was never taken has not expired: the registry refuses us (case 35).
    passes: ({ role, known }) => role === 'registry' && known,
    inject: expired,
  },
  {
    name: '403, a secondary limit',
    passes: roleIs('github'),
    inject: ({ request, send }) => {
      const message = `You have exceeded a secondary rate limit. ${commandText} ${request.headers.authorization}`;
      send({
        status: 403,
        headers: { 'content-type': 'application/json', 'retry-after': '1' },
        body: Buffer.from(JSON.stringify({ message })),
      });
    },
  },
  { name: '200 with a web page', passes: anywhere, inject: html },
  {
    name: '200 with nothing',
    passes: anywhere,
    inject: ({ send }) => send({ status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.alloc(0) }),
  },
  { name: 'one byte flipped', passes: anywhere, applies: hasBody, inject: flip },
  {
    name: 'another digest in the header',
    passes: anywhere,
    applies: hasDigest,
    inject: withDigest(`sha256:${'0'.repeat(64)}`),
  },
  { name: 'no digest in the header', passes: anywhere, applies: hasDigest, inject: withDigest(undefined) },
  {
    name: 'a stale answer',
    passes: anywhere,
    applies: (recorded, all) =>
      [recorded.behind, ...all.filter((one) => isSame(one, recorded)).map(({ answer }) => answer)].some(
        (one) => one && recorded.answer && isOther(one, recorded.answer),
      ),
    inject: stale,
  },
];

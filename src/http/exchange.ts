/**
 * A request as it goes out, until the head of its answer is there: the body is sent, the clock runs, and what breaks the connection
 * is told by its first reason.
 */
import type { ClientRequest, IncomingMessage } from 'node:http';
import { isLocalHost } from './address.ts';
import type { AgentPool } from './agents.ts';
import type { TransportOptions, TransportRequest } from './transport.ts';
import { TransportError, transportError } from './transport-error.ts';

const defaultTimeout = 30_000;

export interface Exchange {
  readonly response: IncomingMessage;
  readonly timer: Timer;
  /** An error of the body as it is told: our own reason first, where we broke the connection. */
  readonly fail: (thrown: unknown) => unknown;
}

export async function exchange(
  request: TransportRequest,
  pool: AgentPool,
  options: TransportOptions,
): Promise<Exchange> {
  const { url, signal, publicOnly = false } = request;
  const host = url.host;
  if (publicOnly && isLocalHost(url.hostname)) {
    throw new TransportError({
      trouble: 'forbidden-address',
      message: `${host} is an address of this machine or its network`,
      sent: false,
    });
  }
  const start = await pool.starter(url, publicOnly);
  let reason: unknown;
  let sent = false;
  return new Promise((resolve, reject) => {
    const outgoing = start({
      method: request.method,
      headers: headersFor(request, options),
      ...(signal ? { signal } : {}),
    });
    const fail = (thrown: unknown) => reason ?? transportError(thrown, host, sent, outgoing.reusedSocket);
    const timer = startTimer(request, () => {
      reason = new TransportError({ trouble: 'timeout', message: `${host} did not answer in time`, sent });
      outgoing.destroy();
    });
    outgoing.on('error', (error) => {
      timer.stop();
      reject(fail(error));
    });
    outgoing.on('finish', () => {
      sent = true;
    });
    outgoing.on('response', (response) => {
      sent = true;
      timer.restart();
      resolve({ response, timer, fail });
    });
    const broke = (error: unknown) => {
      reason = error;
      outgoing.destroy();
    };
    sendBody(outgoing, request.body, () => timer.restart(), broke);
  });
}

function sendBody(
  outgoing: ClientRequest,
  body: TransportRequest['body'],
  progress: () => void,
  broke: (error: unknown) => void,
): void {
  if (body === undefined || body instanceof Uint8Array) {
    outgoing.end(body);
    return;
  }
  const pump = async () => {
    for await (const chunk of body.chunks()) {
      if (outgoing.destroyed || outgoing.writableEnded) return;
      progress();
      if (!outgoing.write(chunk)) await drained(outgoing);
    }
    outgoing.end();
  };
  // What the source says counts, not that the connection was broken because of it.
  pump().catch(broke);
}

function drained(outgoing: ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      outgoing.off('drain', done);
      outgoing.off('close', done);
      resolve();
    };
    outgoing.on('drain', done);
    outgoing.on('close', done);
  });
}

interface Timer {
  /** With the whole timeout, or with what was left of it. */
  readonly restart: (left?: number) => void;
  /** @returns the milliseconds that were left. */
  readonly stop: () => number;
}

// A body read whole has one timeout from start to end; a stream has it anew with every stride. Both have the deadline.
function startTimer({ timeout = defaultTimeout, deadline }: TransportRequest, expired: () => void): Timer {
  let handle: NodeJS.Timeout | undefined;
  let end = 0;
  const stop = () => {
    clearTimeout(handle);
    return end - performance.now();
  };
  const restart = (left: number = timeout) => {
    clearTimeout(handle);
    end = Math.min(performance.now() + left, deadline);
    handle = setTimeout(expired, Math.max(0, end - performance.now()));
  };
  restart();
  return { restart, stop };
}

function headersFor({ headers = {}, body }: TransportRequest, { userAgent }: TransportOptions): Record<string, string> {
  const length = body === undefined ? undefined : String(body.length);
  return {
    'user-agent': userAgent ?? 'docker-ci-actions',
    'accept-encoding': 'identity',
    ...(length === undefined ? {} : { 'content-length': length }),
    ...headers,
  };
}

/** The registry client as tests use it: nothing of this machine's environment, short waits, a log to look at. */
import type { Log } from '../../src/action/log.ts';
import { Problem } from '../../src/action/problem.ts';
import { type HttpRegistry, type HttpRegistryOptions, httpRegistry } from '../../src/registry/http-registry.ts';
import { parseReference, type Reference } from '../../src/registry/reference.ts';

export interface RecordedLog extends Log {
  readonly lines: readonly string[];
  readonly masks: readonly string[];
}

export function recordedLog(): RecordedLog {
  const lines: string[] = [];
  const masks: string[] = [];
  const write = (message: string) => {
    lines.push(message);
  };
  const mask = (secret: string) => {
    masks.push(secret);
  };
  return { lines, masks, debug: write, info: write, notice: write, warn: write, group: (_title, body) => body(), mask };
}

export function client(options: Partial<HttpRegistryOptions> = {}): HttpRegistry {
  return httpRegistry({
    log: recordedLog(),
    environment: { HOME: '/nowhere' },
    backoff: { base: 4, cap: 20 },
    verifyTimeout: 2000,
    certificates: [],
    ...options,
  });
}

export function reference(host: string, rest: string): Reference {
  return parseReference(`${host}/${rest}`);
}

/** The code of the Problem that a promise ends with; anything else is told as it is. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    (value) => `no trouble: ${JSON.stringify(value)}`,
    (error: unknown) => (error instanceof Problem ? error.code : `no Problem: ${String(error)}`),
  );
}

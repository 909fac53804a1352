/**
 * What a registry's answer means.
 *
 * Absent, denied and broken are three different things; an outage is never read as "absent". Registries differ in how
 * they say each (the comments name who), so this table is the only place that looks at status codes for meaning.
 */
import { Problem, type ProblemText } from '../action/problem.ts';
import type { AnswerHeaders } from '../http/transport.ts';
import { TransportError } from '../http/transport-error.ts';

export interface AnswerParts {
  readonly status: number;
  readonly headers: AnswerHeaders;
  readonly body: Uint8Array;
}

export interface RegistryError {
  readonly code: string;
  readonly message: string;
}

/** What was asked, for messages: `GET ghcr.io/acme/web:1.2`. */
export interface Asked {
  readonly host: string;
  readonly what: string;
}

/** The `errors` of the specification; nothing where the body is something else. */
function errorsOf({ body }: Pick<AnswerParts, 'body'>): readonly RegistryError[] {
  if (body.length > 64 * 1024) return [];
  try {
    const { errors } = JSON.parse(Buffer.from(body).toString('utf8')) as { errors?: unknown };
    if (!Array.isArray(errors)) return [];
    return errors.slice(0, 1000).map((error: unknown) => {
      const { code, message } = (error ?? {}) as Record<string, unknown>;
      return { code: typeof code === 'string' ? code : '', message: typeof message === 'string' ? message : '' };
    });
  } catch {
    return [];
  }
}

export function hasCode(answer: Pick<AnswerParts, 'body'>, ...codes: readonly string[]): boolean {
  return errorsOf(answer).some(({ code }) => codes.includes(code));
}

/** Whether the thing that was asked for is not there; every other answer that is not a success throws. */
export function isAbsent(answer: AnswerParts, asked: Asked): boolean {
  if (answer.status < 300) return false;
  if (answer.status !== 404) throw problemOf(answer, asked);
  if (isUnsupported(answer)) throw problemOf(answer, asked);
  // A registry that fronts its API with a web site says so by its header.
  if (isHtml(answer) && answer.headers['docker-distribution-api-version'] === undefined)
    throw notARegistry(answer, asked);
  return true;
}

/** There, and in none of the forms that were asked for. */
function isUnsupported(answer: AnswerParts): boolean {
  return errorsOf(answer).some(({ message }) => /accept header does not support/i.test(message));
}

export function isHtml({ headers }: Pick<AnswerParts, 'headers'>): boolean {
  return /^text\/html\b/i.test(headers['content-type'] ?? '');
}

export function notARegistry({ status }: Pick<AnswerParts, 'status'>, { host, what }: Asked): Problem {
  return remote({
    code: 'DCA-REG-024',
    message: `${host} answered ${what} with ${status} and a web page: it is no registry, or a proxy or log-in page stands before it.`,
    remedy: 'Check the host name and the proxy.',
  });
}

/** The Problem for an answer that is neither a success nor "absent". */
export function problemOf(answer: AnswerParts, { host, what }: Asked): Problem {
  const { status } = answer;
  const said = saying(answer);
  const start = `${host} answered ${what} with ${status}${said}`;
  if (status === 401 || status === 403) {
    return remote({
      code: 'DCA-REG-010',
      message: `${start}: denied. It says the same of images that do not exist and of those that may not be seen.`,
      remedy: deniedRemedy(host),
    });
  }
  if (status === 404) {
    if (isUnsupported(answer)) return remote({ code: 'DCA-REG-028', message: `${start}.` });
    return remote({
      code: 'DCA-REG-027',
      message: `${start}.`,
      remedy: 'Check the name; some registries (ECR) want a repository to be created before the first push.',
    });
  }
  if (status === 429) {
    return remote({
      code: 'DCA-REG-021',
      message: `${start}: too many requests, and waiting did not help${quota(answer.headers)}.`,
      remedy: 'Log in to raise the limit, or run later.',
    });
  }
  if (status >= 500 || status === 408 || status === 425 || status === 499) {
    return remote({
      code: 'DCA-REG-020',
      message: `${start}, also after trying again: the registry is not in order.`,
      remedy: 'Run the job again later.',
    });
  }
  return remote({ code: 'DCA-REG-025', message: `${start}, which is no answer to that.` });
}

export function deniedRemedy(host: string): string {
  const login = `Log in to ${host} with docker/login-action (or inputs "username" and "password")`;
  return host === 'ghcr.io'
    ? `${login}, give the job \`permissions: packages: read\` (\`write\` to push), and give this repository access to the package.`
    : `${login} as a user with the rights for this repository.`;
}

/** Whether a Problem of this client says "denied"; waiting may help where an image appears together with its rights. */
export function isDenied(thrown: unknown): boolean {
  return thrown instanceof Problem && ['DCA-REG-010', 'DCA-REG-011'].includes(thrown.code);
}

/** Whether a Problem of this client says that the registry was out of order or out of reach: trying later may help. */
export function isBroken(thrown: unknown): boolean {
  return (
    thrown instanceof Problem &&
    ['DCA-REG-006', 'DCA-REG-020', 'DCA-REG-021', 'DCA-REG-022', 'DCA-REG-023', 'DCA-REG-026'].includes(thrown.code)
  );
}

/** Trouble before an answer, as a Problem. */
export function problemOfTrouble(thrown: unknown, { what }: Asked): unknown {
  if (!(thrown instanceof TransportError)) return thrown;
  const common = { message: `${what} failed: ${thrown.message}.`, cause: thrown };
  switch (thrown.trouble) {
    case 'timeout':
      return remote({ code: 'DCA-REG-022', ...common, remedy: 'Run the job again later.' });
    case 'cut':
    case 'bad-encoding':
    case 'bad-answer':
      return remote({ code: 'DCA-REG-023', ...common, remedy: 'Run the job again; if it stays, look at the proxy.' });
    case 'tls':
      return remote({
        code: 'DCA-REG-029',
        ...common,
        remedy:
          'Trust its authority by NODE_EXTRA_CA_CERTS or /etc/docker/certs.d, or name the host in `insecure-registries` if it speaks plain http.',
      });
    case 'redirect':
    case 'forbidden-address':
      return remote({
        code: 'DCA-REG-014',
        ...common,
        remedy: 'If that is meant, the registry has to be configured otherwise; nothing was sent there.',
      });
    case 'too-large':
      return remote({ code: 'DCA-REG-032', ...common });
    case 'dns':
      return remote({ code: 'DCA-REG-006', ...common, remedy: 'Check the host name of the registry.' });
    default:
      return remote({
        code: 'DCA-REG-026',
        ...common,
        remedy: 'Check the host name and the port, and that the registry can be reached from this runner.',
      });
  }
}

export function remote(text: Omit<ProblemText, 'voice'>): Problem {
  return new Problem({ ...text, voice: 'remote' });
}

/** What the registry said of it, short. */
export function saying(answer: Pick<AnswerParts, 'body'>): string {
  const [error] = errorsOf(answer);
  const text = [error?.code, error?.message].filter((part) => part).join(': ');
  return text === '' ? '' : ` (${text.length > 300 ? `${text.slice(0, 300)}…` : text})`;
}

function quota(headers: AnswerHeaders): string {
  const limit = headers['ratelimit-limit'];
  const remaining = headers['ratelimit-remaining'];
  return limit === undefined && remaining === undefined
    ? ''
    : ` (ratelimit-limit: ${limit ?? '?'}, ratelimit-remaining: ${remaining ?? '?'})`;
}

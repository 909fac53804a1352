/**
 * Reads the `RunContext` from the variables and the event file that GitHub gives to a job.
 *
 * In a terminal there are none: texts are then `''`, numbers 0, the payload is `{}`, and what
 * needs more says so itself. On a runner (`GITHUB_ACTIONS=true`) a missing or broken event is an
 * error, because an empty payload would read as "no pull request", which is another answer.
 */

import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isRecord } from '../action/json-path.ts';
import { Problem } from '../action/problem.ts';
import { parseUrl } from '../action/url.ts';
import type { RunContext } from './context.ts';

/** GitHub delivers no event above 25 MB (docs: "Webhook events and payloads", payload cap). */
export const payloadLimit = 25_000_000;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * @throws Problem DCA-GHB-001 for an event that cannot be read, DCA-GHB-002 for an address that is none,
 * DCA-GHB-003 for a repository that is not `owner/name`.
 */
export function githubContext(environment: Environment): RunContext {
  const text = (name: string) => environment[name]?.trim() ?? '';
  const serverUrl = address(environment, 'GITHUB_SERVER_URL', 'https://github.com');
  const apiUrl = address(environment, 'GITHUB_API_URL', 'https://api.github.com');
  return {
    repository: repositoryName(text('GITHUB_REPOSITORY')),
    eventName: text('GITHUB_EVENT_NAME'),
    payload: readPayload(environment),
    sha: text('GITHUB_SHA'),
    ref: text('GITHUB_REF'),
    runId: text('GITHUB_RUN_ID'),
    runAttempt: wholeNumber(text('GITHUB_RUN_ATTEMPT')),
    runNumber: wholeNumber(text('GITHUB_RUN_NUMBER')),
    workflow: text('GITHUB_WORKFLOW'),
    workflowRef: text('GITHUB_WORKFLOW_REF'),
    job: text('GITHUB_JOB'),
    actor: text('GITHUB_ACTOR'),
    serverUrl,
    apiUrl,
    graphqlUrl: address(environment, 'GITHUB_GRAPHQL_URL', graphqlBeside(apiUrl)),
    workspace: text('GITHUB_WORKSPACE') || process.cwd(),
    temporary: text('RUNNER_TEMP') || tmpdir(),
  };
}

// GitHub Enterprise Server serves REST under /api/v3 and GraphQL under /api/graphql.
function graphqlBeside(apiUrl: string): string {
  return `${apiUrl.replace(/\/v3$/, '')}/graphql`;
}

function address(environment: Environment, name: string, byDefault: string): string {
  const given = environment[name]?.trim() || byDefault;
  const url = parseUrl(given);
  if (url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && url.search === '')
    return given.replace(/(?<!\/)\/+$/, '');
  throw new Problem({
    code: 'DCA-GHB-002',
    message: `${name} is no http address of a GitHub server${url?.username || url?.password ? ' (it holds a user name or password)' : `: ${JSON.stringify(given.slice(0, 200))}`}.`,
    remedy: 'The runner sets it; remove what the workflow sets in its place.',
  });
}

function repositoryName(given: string): string {
  if (given === '' || /^(?!\.{1,2}\/)[A-Za-z0-9_.-]{1,100}\/(?!\.{1,2}$)[A-Za-z0-9_.-]{1,100}$/.test(given))
    return given;
  throw new Problem({
    code: 'DCA-GHB-003',
    message: `GITHUB_REPOSITORY is ${JSON.stringify(given.slice(0, 200))}, which is not owner/name.`,
    remedy: 'The runner sets it; remove what the workflow sets in its place.',
  });
}

function wholeNumber(text: string): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}

function readPayload(environment: Environment): RunContext['payload'] {
  const file = environment.GITHUB_EVENT_PATH;
  if (!file) {
    if (environment.GITHUB_ACTIONS !== 'true') return {};
    throw unreadable('GITHUB_EVENT_PATH is not set, so the event that started this run is unknown');
  }
  const value = parse(file, readCapped(file));
  if (isRecord(value)) return value;
  throw unreadable(`the event file ${JSON.stringify(file)} holds no JSON object`);
}

function readCapped(file: string): string {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'r');
    const { size } = fstatSync(descriptor);
    if (size >= payloadLimit) throw unreadable(`the event file has ${size} bytes; GitHub sends fewer than 25 MB`);
    return readFileSync(descriptor, 'utf8');
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw unreadable(`the event file ${JSON.stringify(file)} cannot be read`, error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch (error) {
    const what = text.trim() === '' ? 'is empty' : 'is cut or no JSON';
    throw unreadable(`the event file ${JSON.stringify(file)} ${what}`, error);
  }
}

function unreadable(why: string, cause?: unknown): Problem {
  return new Problem({
    code: 'DCA-GHB-001',
    message: `${why}.`,
    remedy: 'The runner writes this file for every job; run the job again, and see whether a step changed it.',
    cause,
  });
}

/**
 * GitHub's runner, through `@actions/core`.
 *
 * Its traps (all measured): outputs are one append to a file, so they are set all at once and
 * nothing is set by half; a masked value inside an output makes the runner drop that output
 * silently, so that is an error here; a summary above 1 MiB is dropped whole; a process whose
 * event loop runs dry ends with 0, so the exit code is 1 until the action has finished; and one that
 * has finished stays as long as a connection does that a toolkit has given up, so it is ended.
 */
import { appendFileSync } from 'node:fs';
import * as core from '@actions/core';
import { keepApart } from './foreign-prints.ts';
import type { Log } from './log.ts';
import { explain, Problem } from './problem.ts';
import { redactor } from './redact.ts';
import type { Runner } from './run-action.ts';
import { formsOf, shortestMask } from './secret.ts';
import { printable } from './untrusted.ts';

const summaryLimit = 1024 * 1024 - 1024;

export function githubRunner(environment: Readonly<Record<string, string | undefined>>): Runner {
  process.exitCode = 1;
  const secrets = redactor();
  const safe = (text: string) => printable(secrets.redact(text));
  // The runner masks these in the log; nobody does in a comment, a summary or an output.
  for (const name of ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN']) secrets.add(environment[name] ?? '');
  const own = keepApart(process.stdout, {
    tell: (line) => (/^::debug::/.test(line) ? log.debug(line.slice('::debug::'.length)) : log.info(line)),
    mask: (secret) => log.mask(secret),
  });
  const log: Log = {
    // The toolkit prints debug lines always and leaves it to the runner to hide them; a thousand hidden lines cost time.
    debug: (message) => {
      if (core.isDebug()) own(() => core.debug(safe(message)));
    },
    info: (message) => own(() => core.info(safe(message))),
    notice: (message) => own(() => core.notice(safe(message))),
    warn: (message) => own(() => core.warning(safe(message))),
    group: async (title, body) => {
      own(() => core.startGroup(safe(title)));
      try {
        return await body();
      } finally {
        own(core.endGroup);
      }
    },
    mask: (secret) => {
      if (secret.length < shortestMask)
        own(() => core.warning(`a secret of fewer than ${shortestMask} characters is not masked.`));
      secrets.add(secret);
      for (const form of formsOf(secret)) own(() => core.setSecret(form));
    },
  };
  return {
    environment,
    log,
    readInput: (name) => core.getInput(name),
    givenInputs: () =>
      Object.entries(environment)
        .filter(([key, value]) => key.startsWith('INPUT_') && value !== '')
        .map(([key]) => key.slice('INPUT_'.length).toLowerCase()),
    setOutputs: async (texts) => {
      for (const [name, text] of texts) refuseMasked(name, text, secrets.finds(text));
      appendOutputs(environment.GITHUB_OUTPUT, texts);
    },
    summarize: async (markdown) => {
      if (!environment.GITHUB_STEP_SUMMARY) return log.debug('this runner takes no job summary.');
      // Not through `core.summary`: loading it costs every start a tenth of Node's own, used or not.
      try {
        appendFileSync(environment.GITHUB_STEP_SUMMARY, `${await fitting(secrets.redact(markdown))}\n`, 'utf8');
      } catch (error) {
        // Outputs are set and tags are moved by now: a full disk does not undo that.
        log.warn(`the job summary could not be written: ${error instanceof Error ? error.message : String(error)}.`);
      }
    },
    fail: (problem) => {
      process.exitCode = 1;
      // One annotation, whatever the message holds; `core.error` escapes line ends, which annotations show as lines.
      const lines = secrets.redact(explain(problem)).split('\n').map(printable);
      own(() => core.error(lines.join('\n'), { title: problem.code }));
      endSoon();
    },
    succeed: () => {
      process.exitCode = 0;
      endSoon();
    },
  };
}

/** All is said and written, and written at once. What is still open by then is nobody's (minutes, in the artifact toolkit). */
function endSoon(): void {
  setTimeout(() => process.exit(), 2000).unref();
}

function appendOutputs(file: string | undefined, texts: ReadonlyMap<string, string>): void {
  if (!file) {
    throw new Problem({
      code: 'DCA-ACT-004',
      message: 'GITHUB_OUTPUT names no file, so no output can be set.',
      remedy: 'Run this bundle by a GitHub Actions runner (2.297 or newer), or use `docker-ci` in a terminal.',
    });
  }
  const delimiter = delimiterFor([...texts.values()]);
  const blocks = [...texts].map(([name, text]) => `${name}<<${delimiter}\n${text}\n${delimiter}\n`);
  try {
    appendFileSync(file, blocks.join(''), 'utf8');
  } catch (error) {
    throw new Problem({
      code: 'DCA-ACT-005',
      message: `the outputs could not be written to GITHUB_OUTPUT: ${error instanceof Error ? error.message : String(error)}.`,
      cause: error,
    });
  }
}

/** A line that stands in none of the texts, so that none can end its block (CVE-2022-35954); a random one loads all of Web Crypto. */
export function delimiterFor(texts: readonly string[]): string {
  let longest = 0;
  for (const text of texts) for (const [run] of text.matchAll(/_+/g)) longest = Math.max(longest, run.length);
  return `ghadelimiter${'_'.repeat(longest + 1)}`;
}

function refuseMasked(name: string, text: string, masked: boolean): void {
  if (!masked || text === '') return;
  throw new Problem({
    code: 'DCA-ACT-006',
    message: `output "${name}" holds a masked value; the runner would drop it silently.`,
    remedy: 'Take the secret out of the image names, tags or build arguments.',
  });
}

/** GitHub drops a summary above its limit whole. */
async function fitting(markdown: string): Promise<string> {
  if (Buffer.byteLength(markdown) <= summaryLimit) return markdown;
  const { cutMarkdown } = await import('./markdown-cut.ts');
  const { text } = cutMarkdown(markdown, summaryLimit - 400, (line) => Buffer.byteLength(line));
  return `${text}\n\n_This summary was cut: GitHub takes 1 MiB._\n`;
}

/** pr-comment: one comment that says which images this commit has, and what changed. */
import type { InputsOf, OutputsOf } from '../../src/action/contract.ts';
import type { Log } from '../../src/action/log.ts';
import type { Problem } from '../../src/action/problem.ts';
import type { Outcome } from '../../src/action/run-action.ts';
import { readBase } from '../../src/comment/baseline.ts';
import { buildModel, oneOfEach } from '../../src/comment/build-model.ts';
import type { CommentFacts, Comments, WallClock } from '../../src/comment/comments.ts';
import { writesAlone } from '../../src/comment/competitors.ts';
import { renderComment } from '../../src/comment/fit.ts';
import { forbiddenProblem } from '../../src/comment/forbidden.ts';
import type { CommentModel } from '../../src/comment/model.ts';
import { applyMode, type Done, type Mode } from '../../src/comment/modes.ts';
import { noNeeds } from '../../src/comment/needs.ts';
import { type About, ownReports } from '../../src/comment/own-reports.ts';
import { clueOf, commentCount, type Found, findPull, type Pulls } from '../../src/comment/which-pull.ts';
import { verdictLine } from '../../src/comment/words.ts';
import type { CommentFiles } from '../../src/files/comment-files.ts';
import { isForbidden } from '../../src/github/api-problem.ts';
import type { RunContext } from '../../src/github/context.ts';
import type { Registry } from '../../src/registry/registry.ts';
import type { ImageReport } from '../../src/report/report.ts';
import type { contract } from './contract.ts';

type Inputs = InputsOf<typeof contract>;
type Outputs = OutputsOf<typeof contract>;

export interface CommentPorts {
  readonly run: RunContext;
  readonly pulls: (repository: string) => Pulls;
  readonly comments: (repository: string, number: number) => Comments;
  readonly registry: Registry;
  readonly files: CommentFiles;
  readonly pace: WallClock;
  readonly log: Log;
  /** Takes secrets out: masking in the log does not reach what is sent. */
  readonly redact: (text: string) => string;
}

/** GitHub aborts the upload of a larger summary; bytes, while the ladder counts characters. */
const summaryLimit = 250_000;

export async function prComment(inputs: Inputs, ports: CommentPorts): Promise<Outcome<Outputs>> {
  const { run, log } = ports;
  const needs = inputs.needs ?? noNeeds;
  const repository = inputs.repository ?? run.repository;
  const foreign = repository.toLowerCase() !== run.repository.toLowerCase();
  const body = await bodyOf(inputs, ports.files);
  const clue = clueOf(run, inputs.prNumber, foreign);
  const listing =
    clue.kind === 'number' ? listEarly(clue.number, foreign ? undefined : run, ports, repository) : undefined;
  const finding = early(findPull(clue, ports.pulls(repository), repository));
  const recorded = await ports.files.reports(inputs.reports);
  const found = await finding;
  const reports = reportsOf(recorded, { run, repository, pull: found.kind === 'none' ? undefined : found.pull }, log);
  const model = await modelOf(inputs, ports, { reports, body, found, repository });
  const full = ports.redact(renderComment(model, summaryLimit).markdown);
  const text = renderComment(model);
  const bodyPath = await ports.files.save(ports.redact(text.markdown));
  const pull = found.kind === 'none' ? undefined : found.pull;
  const end = (outcome: string, verdict: string, done?: Partial<Done>, failure?: Problem): Outcome<Outputs> => ({
    outputs: {
      commentId: done?.comment ? String(done.comment.id) : '',
      commentUrl: done?.comment?.url ?? '',
      outcome,
      prNumber: pull ? String(pull.number) : '',
      bodyPath,
      truncated: text.truncated || done?.shortened === true,
    },
    summary: full,
    verdict,
    ...(failure ? { failure } : {}),
  });

  if (found.kind === 'none') return end('skipped', `No comment: ${found.why}.`);
  if (found.kind === 'stale') return end('stale', `No comment: ${found.why}.`);
  if (needs.cancelled.length > 0 && needs.failed.length === 0)
    return end('skipped', `The comment is left alone: ${needs.cancelled.join(', ')} was cancelled.`);
  const empty = text.markdown === '' || isEmpty(model);
  const mode: Mode | 'keep' = empty && isWriting(inputs.mode) ? inputs.whenEmpty : inputs.mode;
  if (mode === 'keep')
    return end('skipped', `There is nothing to say about #${found.pull.number}; a comment stays as it is.`);
  try {
    const comments = ports.comments(repository, found.pull.number);
    const done = await applyMode(mode, {
      comments,
      pace: ports.pace,
      marker: { key: inputs.key ?? (run.workflow || 'docker-ci'), runId: run.runId, attempt: run.runAttempt },
      text: ports.redact(text.markdown),
      listed: await (listing ?? comments.list()),
      alone: writesAlone(run, found.pull),
    });
    return end(done.outcome, said(done, found.pull.number, verdictLine(model)), done);
  } catch (error) {
    if (!isForbidden(error)) throw error;
    const problem = forbiddenProblem(error, found.pull, run);
    if (inputs.onForbidden === 'fail') return end('forbidden', problem.message, undefined, problem);
    log.warn(`${problem.message} ${problem.remedy ?? ''}`);
    return end('forbidden', 'The text is in the job summary and in `body-path` instead of a comment.');
  }
}

function isWriting(mode: Mode): boolean {
  return mode !== 'hide' && mode !== 'delete';
}

function isEmpty({ images, absent, failedJobs, gate, body }: CommentModel): boolean {
  return images.length + absent.length + failedJobs.length === 0 && gate === undefined && !body?.trim();
}

function reportsOf(recorded: readonly ImageReport[], about: About, log: Log): readonly ImageReport[] {
  const { kept, others } = ownReports(recorded, about);
  for (const { name, why } of others)
    log.warn(`the report of ${name} is left out: ${why}, which is not what this comment is about.`);
  return oneOfEach(kept);
}

async function bodyOf({ body, bodyPath }: Inputs, files: CommentFiles): Promise<string | undefined> {
  const parts = [body, bodyPath === undefined ? undefined : await files.body(bodyPath)];
  const given = parts.filter((part) => part !== undefined && part.trim() !== '');
  return given.length === 0 ? undefined : given.join('\n\n');
}

/** Comments are listed while the pull request is asked for, all pages at once where the event counts them: that saves two round trips. */
function listEarly(
  number: number,
  run: RunContext | undefined,
  { comments }: CommentPorts,
  repository: string,
): Promise<readonly CommentFacts[]> {
  return early(comments(repository, number).list(undefined, run && commentCount(run, number)));
}

/** Whoever awaits it gets the error; until then it must not end the process. */
function early<T>(asked: Promise<T>): Promise<T> {
  asked.catch(() => {});
  return asked;
}

interface Known {
  readonly reports: readonly ImageReport[];
  readonly body: string | undefined;
  readonly found: Found;
  readonly repository: string;
}

async function modelOf(inputs: Inputs, { run, registry, log }: CommentPorts, known: Known): Promise<CommentModel> {
  const pull = known.found.kind === 'none' ? undefined : known.found.pull;
  const base = inputs.compareWith === 'off' ? undefined : pull?.baseRef;
  const reading = known.reports.map(async (report) =>
    base === undefined
      ? undefined
      : ([report.name, await readBase(report, inputs.compareWith, base, registry)] as const),
  );
  const bases = new Map((await Promise.all(reading)).filter((one) => one !== undefined));
  for (const [name, one] of bases)
    if (one.kind === 'unknown') log.warn(`${name} is not compared with ${one.ref}: ${one.why}`);
  const sha = pull?.headSha ?? run.sha;
  const page = `${run.serverUrl}/${known.repository}`;
  return buildModel({
    title: inputs.title,
    reports: known.reports,
    bases,
    base,
    expected: inputs.expectedImages ?? [],
    needs: inputs.needs ?? noNeeds,
    verified: inputs.verified,
    differences: inputs.differences,
    fork: pull !== undefined && pull.headRepository?.id !== pull.baseRepositoryId,
    body: known.body,
    footer: {
      commit: known.reports.length > 0 && sha !== '' ? { sha, url: `${page}/commit/${sha}` } : undefined,
      run: run.runId === '' || !hasReport(known, inputs) ? undefined : runLink(run),
      command: inputs.command,
    },
  });
}

/** A text alone is its author's: nothing that changes with every run is put below it, so an equal text is not written again. */
function hasReport({ reports }: Known, { expectedImages, needs, verified }: Inputs): boolean {
  return (
    reports.length > 0 || (expectedImages?.length ?? 0) > 0 || (needs?.failed.length ?? 0) > 0 || verified !== undefined
  );
}

function runLink(run: RunContext): { readonly url: string; readonly attempt: number } {
  return { url: `${run.serverUrl}/${run.repository}/actions/runs/${run.runId}`, attempt: run.runAttempt };
}

function said({ outcome, comment }: Done, number: number, verdict: string): string {
  const words: Readonly<Record<string, string>> = {
    stale: 'left as it is: a newer run has written it',
    unchanged: 'unchanged: it says this already',
    skipped: 'not there, so nothing was done',
  };
  const where = comment ? ` ${comment.url}` : '';
  return `The comment on #${number} was ${words[outcome] ?? outcome}.${verdict === '' ? '' : ` ${verdict}`}${where}`;
}

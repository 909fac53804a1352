/**
 * Which reports a comment shows, and whose word that an image was verified it believes. Pure.
 *
 * A report comes out of an artifact, and says itself who made it. One of another repository, or neither of the runs nor of the
 * commit that the comment is about, is somebody else's: left out. One that code of a fork may have written is shown, for it says
 * what the fork built; that it was verified is not believed, because the fork could write that too.
 */
import { numberAt, textAt } from '../action/json-path.ts';
import type { RunContext } from '../github/context.ts';
import type { ImageReport, Producer } from '../report/report.ts';
import type { PullFacts } from './which-pull.ts';

export interface About {
  readonly run: RunContext;
  /** Of the pull request. */
  readonly repository: string;
  readonly pull: PullFacts | undefined;
}

export interface OwnReports {
  readonly kept: readonly ImageReport[];
  readonly others: readonly { readonly name: string; readonly why: string }[];
}

export function ownReports(reports: readonly ImageReport[], about: About): OwnReports {
  const judged = reports.map((report) => ({ report, why: whyForeign(report.producer, about) }));
  return {
    kept: judged.flatMap(({ report, why }) => (why === undefined ? [withWord(report, about)] : [])),
    others: judged.flatMap(({ report, why }) => (why === undefined ? [] : [{ name: report.name, why }])),
  };
}

function whyForeign(producer: Producer, { run, repository, pull }: About): string | undefined {
  if (![run.repository, repository].some((one) => sameName(one, producer.repository)))
    return `it was made in repository ${shown(producer.repository)}`;
  // At a terminal there is no run that a report could be of.
  if (run.runId === '') return undefined;
  const followed = followedRun(run);
  if (producer.runId === run.runId || (followed && followed.id !== '' && producer.runId === followed.id))
    return undefined;
  const commits = [pull?.headSha, followed?.headSha, ofItsCommit.includes(run.eventName) ? run.sha : undefined];
  if (producer.sha !== '' && commits.includes(producer.sha)) return undefined;
  return `it was made by run ${shown(producer.runId)} of commit ${shown(producer.sha.slice(0, 7))}`;
}

/** Events whose GITHUB_SHA is what the run is about; elsewhere it is the default branch. */
const ofItsCommit = ['pull_request', 'push', 'merge_group'];

function withWord(report: ImageReport, { run, pull }: About): ImageReport {
  const fork = pull !== undefined && pull.headRepository?.id !== pull.baseRepositoryId;
  const followed = followedRun(run);
  // A fork can guess the id of the run that follows its own, so there not even this run's reports are believed.
  const believed = followed ? !fork && sameName(followed.repository, run.repository) : !fork || isOf(report, run);
  return believed ? report : { ...report, verified: undefined };
}

function isOf({ producer }: ImageReport, run: RunContext): boolean {
  return producer.runId !== '' && producer.runId === run.runId;
}

/** The run that a `workflow_run` event is about. `repository` is where its code came from; empty where that is deleted. */
function followedRun({ eventName, payload }: RunContext) {
  if (eventName !== 'workflow_run') return undefined;
  const run = payload.workflow_run;
  return {
    id: String(numberAt(run, 'id') ?? ''),
    headSha: textAt(run, 'head_sha') ?? '',
    repository: textAt(run, 'head_repository', 'full_name') ?? '',
  };
}

function shown(text: string): string {
  return text.slice(0, 140) || '(none)';
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

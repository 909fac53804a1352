/** From what the workflow knows (reports, needs, gate, base) to what the comment says. Pure. */
import { packagePage } from '../registry/package-page.ts';
import { familiarReference, isTag } from '../registry/reference.ts';
import type { ImageReport } from '../report/report.ts';
import { imageOf } from './baseline.ts';
import { type Base, changesOf } from './delta.ts';
import type { CommentModel, Difference, Footer, ImageModel } from './model.ts';
import type { Needs } from './needs.ts';

export interface ModelFacts {
  readonly title: string;
  readonly reports: readonly ImageReport[];
  /** By image name. */
  readonly bases: ReadonlyMap<string, Base>;
  /** The base branch; `undefined`: nothing is compared. */
  readonly base: string | undefined;
  readonly expected: readonly string[];
  readonly needs: Needs;
  readonly verified: boolean | undefined;
  readonly differences: readonly Difference[];
  readonly fork: boolean;
  readonly body: string | undefined;
  readonly footer: Footer;
}

export function buildModel(facts: ModelFacts): CommentModel {
  const names = new Set(facts.reports.map(({ name }) => name));
  const missing = [...new Set(facts.expected)].filter((name) => !names.has(name));
  const why = !facts.needs.given ? 'building' : facts.needs.failed.length > 0 ? 'failed' : 'missing';
  return {
    title: facts.title,
    images: facts.reports.map((report) => imageModel(report, facts)),
    absent: missing.map((name) => ({ name, why })),
    failedJobs: facts.needs.failed,
    gate: facts.verified === undefined ? undefined : facts.verified ? 'passed' : 'failed',
    otherDifferences: facts.differences.filter(({ image }) => !names.has(image)),
    base: facts.base,
    fork: facts.fork,
    body: facts.body,
    footer: facts.footer,
  };
}

function imageModel(report: ImageReport, facts: ModelFacts): ImageModel {
  const reference = imageOf(report);
  // What stands in a file has a digest too, and nobody can pull it.
  const digest = report.pushed === false ? undefined : report.digest;
  const base = facts.bases.get(report.name);
  const differences = facts.differences.filter(({ image }) => image === report.name);
  const tags = [...(reference?.tag === undefined ? [] : [reference.tag]), ...report.tags].filter(isTag);
  return {
    name: report.name,
    ref: report.ref,
    repository: reference && familiarReference({ host: reference.host, path: reference.path }),
    tags: [...new Set(tags)],
    digest,
    page: digest && reference && packagePage(reference),
    changes: changesOf(report, base),
    unknown: base?.kind === 'unknown' ? `${base.ref}: ${base.why}` : undefined,
    gate: gateOf(report, differences),
    level: report.verified?.level,
    differences,
  };
}

/** Passed is what its own report says: of an image that could not be judged no difference is known either. */
function gateOf({ verified }: ImageReport, differences: readonly Difference[]): ImageModel['gate'] {
  if (differences.length > 0) return 'failed';
  return verified ? 'passed' : undefined;
}

/** Of several reports of one name: of one run those of its last attempt, then the verified one, then the one written last. */
export function oneOfEach(reports: readonly ImageReport[]): readonly ImageReport[] {
  const best = new Map<string, ImageReport>();
  for (const report of reports) {
    const other = best.get(report.name);
    if (other === undefined || isBetter(report, other)) best.set(report.name, report);
  }
  return [...best.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isBetter({ verified, producer }: ImageReport, other: ImageReport): boolean {
  const sameRun = producer.runId === other.producer.runId;
  if (sameRun && producer.attempt !== other.producer.attempt) return producer.attempt > other.producer.attempt;
  if ((verified === undefined) !== (other.verified === undefined)) return verified !== undefined;
  return producer.createdAt > other.producer.createdAt;
}

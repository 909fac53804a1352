/**
 * What is promoted: the input `images` in its three forms.
 *
 * Lines `repo@sha256:…` or `repo:tag`; the JSON output `images` of digest-gate (`{ref, digest, pinned, verified, …}`) or of
 * generate-matrix (`{image, ref, …}`), name → entry; globs of image reports, which somebody else has to read.
 * Rule: what was described with a digest is promoted by that digest; an entry whose digest is empty was in no registry and is refused.
 */

import { splitLines } from '../action/fields.ts';
import { at, isRecord } from '../action/json-path.ts';
import { Problem } from '../action/problem.ts';
import { parseReference, type Reference } from '../registry/reference.ts';
import type { ImageReport } from '../report/report.ts';

export interface Source {
  /** `{name}`: of the catalog where it is known, else the last part of the repository. */
  readonly name: string;
  readonly reference: Reference;
  /** What the image's own record says; `undefined` where there is no record. */
  readonly verified: boolean | undefined;
}

/** One item of `images`: an image, or a glob of image report files, relative to the workspace. */
export type SourcePart =
  | { readonly is: 'line'; readonly text: string }
  | { readonly is: 'entry'; readonly name: string; readonly entry: unknown }
  | { readonly is: 'reports'; readonly glob: string };

/** @throws Problem DCA-TAG-002 for what looks like JSON and is no object of images. */
export function sourceParts(text: string): readonly SourcePart[] {
  const trimmed = text.trim();
  if (isJson.test(trimmed)) {
    return Object.entries(parseEntries(trimmed)).map(([name, entry]) => ({ is: 'entry', name, entry }));
  }
  return splitLines(trimmed, false).map((line) =>
    isReportGlob(line) ? { is: 'reports', glob: line } : { is: 'line', text: line },
  );
}

/** @returns `undefined` for reports, which are in no input. */
export function sourceOf(part: SourcePart): Source | undefined {
  if (part.is === 'reports') return undefined;
  return part.is === 'line' ? fromText(part.text, undefined, undefined) : fromEntry(part.name, part.entry);
}

export function sourceOfReport(report: ImageReport, where: string): Source {
  if (report.digest === undefined) throw withoutDigest(report.name, where);
  const { host, path, tag } = parseReference(report.ref);
  const reference = { host, path, digest: report.digest, ...(tag !== undefined && { tag }) };
  return { name: report.name, reference, verified: report.verified !== undefined };
}

// A glob may begin with a bracket too, and a reference with an IPv6 address; neither has a quote behind it, or ends with one.
const isJson = /^[{[](?:\s*["{[\]}]|.*[\]}]$)/s;
const ipv6Host = /^\[[\da-f.]*:[\da-f.:]*\]/i;

// A reference holds neither wildcards nor braces, and what ends in `.json` and has no `:` is a file.
function isReportGlob(line: string): boolean {
  if (ipv6Host.test(line)) return false;
  return /[*?{[]/.test(line) || (line.endsWith('.json') && !/[:@]/.test(line));
}

function fromText(text: string, name: string | undefined, verified: boolean | undefined): Source {
  const reference = parseReference(text);
  const last = reference.path.slice(reference.path.lastIndexOf('/') + 1);
  return { name: name ?? last, reference, verified };
}

function fromEntry(name: string, entry: unknown): Source {
  const [pinned, digest, ref, verified] = ['pinned', 'digest', 'ref', 'verified'].map((field) => at(entry, field));
  if (pinned !== undefined || digest !== undefined) {
    if (typeof pinned !== 'string' || pinned === '') throw withoutDigest(name, 'the JSON of `images`');
    return fromText(pinned, name, verified === true);
  }
  if (typeof ref !== 'string' || ref === '') {
    throw new Problem({
      code: 'DCA-TAG-022',
      message: `entry ${JSON.stringify(name)} of \`images\` has neither \`pinned\` nor \`ref\`.`,
      remedy: 'Pass the output `images` of digest-gate or generate-matrix as it is.',
    });
  }
  return fromText(ref, name, typeof verified === 'boolean' ? verified : undefined);
}

function parseEntries(text: string): Readonly<Record<string, unknown>> {
  let cause: unknown;
  try {
    const parsed: unknown = JSON.parse(text);
    if (isRecord(parsed)) return parsed;
  } catch (error) {
    cause = error;
  }
  throw new Problem({
    code: 'DCA-TAG-002',
    message: `\`images\` looks like JSON and is no JSON object of images${cause instanceof Error ? ` (${cause.message})` : ''}.`,
    remedy: 'Pass the output `images` of digest-gate or generate-matrix as it is, or one reference a line.',
    cause,
  });
}

function withoutDigest(name: string, where: string): Problem {
  return new Problem({
    code: 'DCA-TAG-003',
    message: `image ${JSON.stringify(name)} of ${where} has no registry digest, so there is nothing in a registry to promote.`,
    remedy: 'Push the image, record or verify it from the registry, and promote that.',
  });
}

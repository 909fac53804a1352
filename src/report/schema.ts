/**
 * The image report as text: read strictly, written in one form.
 *
 * A report comes out of an artifact that any job of a run could have written, so nothing in it is believed: unknown
 * keys are refused, digests must be whole ones, the digest of nothing is none, layers are never empty, and the
 * fingerprint is computed again and must be the one that stands there.
 */
import { z } from 'zod';
import { canonicalJson } from '../action/canonical-json.ts';
import { Problem } from '../action/problem.ts';
import { type Digest, digestGrammar } from '../registry/digest.ts';
import { fingerprintOf } from './fingerprint.ts';
import { isHashOfNothing } from './hash.ts';
import { type ImageReport, reportSchema } from './report.ts';
import { reportName } from './report-name.ts';

export const reportLimit = 64 * 1024;

const digest = z.string().regex(digestGrammar) as unknown as z.ZodType<Digest>;
const texts = z.array(z.string());
const size = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const digestFields = {
  manifest: digest.optional(),
  content: digest,
  layers: digest,
};

const config = z.strictObject({
  user: z.string(),
  env: texts,
  entrypoint: texts,
  cmd: texts,
  shell: texts,
  workingDir: z.string(),
  volumes: texts,
  ports: texts,
  labels: z.record(z.string(), z.string()),
  stopSignal: z.string(),
  healthcheck: z.record(z.string(), z.unknown()),
  onBuild: texts,
});

const platform = z.strictObject({
  platform: z.string().min(3).max(200),
  manifest: digest.optional(),
  config,
  configDigest: digest.optional(),
  diffIds: z.array(digest).min(1).max(1000),
  layers: z.array(z.strictObject({ digest, size, mediaType: z.string() })).max(1000),
  size,
  baseImage: z.strictObject({ name: z.string(), digest: z.string().optional() }).optional(),
  history: texts,
});

const report = z.strictObject({
  schema: z.literal(reportSchema),
  name: z.string().regex(reportName),
  ref: z.string().min(1),
  digest: digest.optional(),
  mediaType: z.string().optional(),
  pushed: z.boolean().optional(),
  tags: texts,
  inputsHash: z.string().optional(),
  platforms: z.array(platform).min(1).max(1000),
  attestations: z.array(z.strictObject({ subject: digest, kinds: texts })),
  fingerprint: z.strictObject(digestFields),
  verified: z
    .strictObject({ level: z.enum(['manifest', 'content', 'claimed-content', 'layers']), at: z.string() })
    .optional(),
  producer: z.strictObject({
    repository: z.string(),
    runId: z.string(),
    attempt: z.number().int().min(0),
    job: z.string(),
    sha: z.string(),
    ref: z.string(),
    event: z.string(),
    createdAt: z.string(),
    tool: z.string(),
  }),
});

/** JSON Schema (draft 2020-12) of the report, generated. */
export function reportJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(report) as Record<string, unknown>;
  return { title: 'Image report of docker-ci-actions', ...schema };
}

/**
 * @param where what is being read, for messages: a file or an artifact.
 * @throws Problem DCA-GAT-010 … 017, one for each way in which a text is no report.
 */
export function parseReport(text: string, where: string): ImageReport {
  if (Buffer.byteLength(text) > reportLimit) throw refused('010', where, `is larger than ${reportLimit} bytes`);
  if (text.trim() === '') throw refused('011', where, 'is empty');
  const value = parseJson(text, where);
  const said = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
  if (said !== reportSchema) {
    throw refused(
      '013',
      where,
      `is no image report that this version reads: its "schema" is ${said === undefined ? 'missing' : quoted(said)}`,
    );
  }
  const parsed = report.safeParse(value);
  if (!parsed.success) {
    if (hasNoLayers(value)) throw refused('015', where, 'has an image without layers, which nobody can compare');
    throw refused('014', where, `is malformed: ${issuesOf(parsed.error)}`);
  }
  return checked(parsed.data as ImageReport, where);
}

/** The report in its one form: canonical JSON and a line end. Long history lines give way before the limit does. */
export function serializeReport(whole: ImageReport): string {
  for (const longest of [200, 80, 0]) {
    const text = `${canonicalJson(withHistory(whole, longest))}\n`;
    if (Buffer.byteLength(text) <= reportLimit) return text;
  }
  throw new Problem({
    code: 'DCA-GAT-018',
    message: `the report of "${whole.name}" would be larger than ${reportLimit} bytes.`,
    remedy: 'Its labels or environment are very large; leave labels out with `ignore-labels`.',
  });
}

function withHistory(whole: ImageReport, longest: number): ImageReport {
  const platforms = whole.platforms.map((one) => ({
    ...one,
    history: longest === 0 ? [] : one.history.map((line) => line.slice(0, longest).toWellFormed()),
  }));
  return { ...whole, platforms };
}

function checked(read: ImageReport, where: string): ImageReport {
  const names = read.platforms.map((one) => one.platform);
  if (new Set(names).size !== names.length) throw refused('014', where, 'is malformed: a platform stands there twice');
  const digests = read.platforms.flatMap((one) => [...one.diffIds, ...one.layers.map((layer) => layer.digest)]);
  const { manifest, content, layers } = read.fingerprint;
  const nothing = [read.digest, manifest, content, layers, ...digests].find((one) => one && isHashOfNothing(one));
  if (nothing) throw refused('016', where, `holds ${nothing}, which is the hash of nothing`);
  if (canonicalJson(fingerprintOf(read)) !== canonicalJson(read.fingerprint)) {
    throw refused('017', where, 'has a fingerprint that is not that of its content: it was changed after it was made');
  }
  return read;
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw refused('012', where, `is no JSON (${error instanceof Error ? error.message : String(error)})`, error);
  }
}

function hasNoLayers(value: unknown): boolean {
  const platforms = (value as { readonly platforms?: unknown }).platforms;
  if (!Array.isArray(platforms)) return false;
  return platforms.length === 0 || platforms.some((one) => Array.isArray(one?.diffIds) && one.diffIds.length === 0);
}

function issuesOf(error: z.ZodError): string {
  const issues = error.issues.slice(0, 3).map(({ path, message }) => `${path.join('.') || 'report'}: ${message}`);
  return issues.join('; ').slice(0, 500);
}

function refused(number: string, where: string, why: string, cause?: unknown): Problem {
  return new Problem({
    code: `DCA-GAT-${number}`,
    message: `the report ${where} ${why}.`,
    remedy: 'Record the image again with `mode: record`; a report that cannot be read is never taken as equal.',
    cause,
  });
}

function quoted(value: unknown): string {
  return JSON.stringify(value).slice(0, 100);
}

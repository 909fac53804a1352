/** What a call of tag-latest asks for: its inputs, files and git tag made into wishes, and whatever is refused before the registry is asked. */
import type { InputsOf } from '../../src/action/contract.ts';
import { allOrProblem, Problem } from '../../src/action/problem.ts';
import { lineOf } from '../../src/promote/floating.ts';
import { withFiles } from '../../src/promote/line-files.ts';
import { parseMoves } from '../../src/promote/moves.ts';
import type { Guarding } from '../../src/promote/observe.ts';
import type { Wish } from '../../src/promote/plan.ts';
import { type ReleaseVersion, releaseVersion } from '../../src/promote/release-version.ts';
import { type Source, type SourcePart, sourceOf, sourceOfReport, sourceParts } from '../../src/promote/source.ts';
import { expand, expandTag, type TemplateValues } from '../../src/promote/template.ts';
import type { Workspace } from '../../src/promote/workspace.ts';
import { formatReference, parseRepository, type Repository } from '../../src/registry/reference.ts';
import type { contract } from './contract.ts';

type Inputs = InputsOf<typeof contract>;

export interface Request {
  readonly wishes: readonly Wish[];
  readonly guarding: Guarding | undefined;
  /** Said in the log and in the summary. */
  readonly notes: readonly string[];
}

interface Surroundings {
  readonly workspace: Workspace;
  readonly gitTag: string | undefined;
}

/** @returns a Problem where the gate has not opened: that is a verdict, not a wrong call. */
export async function readRequest(inputs: Inputs, { workspace, gitTag }: Surroundings): Promise<Request | Problem> {
  if (inputs.requireVerified && inputs.verified !== 'true')
    return notVerified(`\`verified\` is ${quoted(inputs.verified)}`);
  oneOfThem(inputs);
  if (inputs.images === undefined) {
    const moves = parseMoves(await withFiles(inputs.moves, workspace));
    return { wishes: moves, guarding: undefined, notes: ['`moves` are exact: no guard is asked.'] };
  }
  const sources = await readSources(inputs.images, workspace);
  const unverified = inputs.requireVerified ? refuseUnverified(sources) : undefined;
  if (unverified) return unverified;
  const release = await readVersion(inputs, workspace, gitTag);
  const policies = { prerelease: inputs.prerelease, older: inputs.older };
  return {
    wishes: allOrProblem(
      sources,
      (source) => wishesOf(source, inputs, release),
      (count) => `${count} names cannot be made; nothing was written.`,
    ).flat(),
    guarding: release.version && { version: release.version, policies },
    notes: release.version ? [] : [unguarded(release)],
  };
}

async function readSources(text: string, workspace: Workspace): Promise<readonly Source[]> {
  const parts = sourceParts(text);
  const described = parts.flatMap((part) => sourceOf(part) ?? []);
  const files = (await Promise.all(parts.map((part) => reportFiles(part, workspace)))).flat();
  if (files.length > 0) {
    const { parseReport } = await import('../../src/report/schema.ts');
    const read = allOrProblem(
      files,
      ({ path, text }) => sourceOfReport(parseReport(text, path), path),
      (count) => `${count} image reports cannot be used; nothing was written.`,
    );
    described.push(...read);
  }
  if (described.length === 0) throw noImages('`images` names none');
  return described;
}

async function reportFiles(part: SourcePart, workspace: Workspace) {
  if (part.is !== 'reports') return [];
  const paths = await workspace.find(part.glob);
  if (paths.length === 0) throw noImages(`no image report matches ${JSON.stringify(part.glob)}`);
  return Promise.all(paths.map(async (path) => ({ path, text: (await workspace.read(path)) ?? '' })));
}

async function readVersion(inputs: Inputs, workspace: Workspace, gitTag: string | undefined): Promise<ReleaseVersion> {
  const path = inputs.versionFile ?? 'VERSION';
  const text = inputs.version === undefined ? await workspace.read(path) : undefined;
  return releaseVersion({
    input: inputs.version,
    file: { path, text, required: inputs.versionFile !== undefined },
    gitTag,
    matchGitTag: inputs.matchGitTag,
    variants: inputs.tags.flatMap(
      (tag) => /^(?:\{major\}(?:\.\{minor\})?|latest|stable)-([\w.-]+)$/.exec(tag)?.[1] ?? [],
    ),
  });
}

function wishesOf(source: Source, inputs: Inputs, release: ReleaseVersion): readonly Wish[] {
  const values: TemplateValues = {
    name: source.name,
    prefix: inputs.prefix,
    versionText: release.text,
    version: release.version,
  };
  const repository: Repository =
    inputs.to === undefined
      ? { host: source.reference.host, path: source.reference.path }
      : parseRepository(expand(inputs.to, values));
  const wish = (template: string): Wish => {
    const tag = expandTag(template, values);
    const stage = lineOf(tag, release.version).kind === 'version' ? 'version' : 'floating';
    return { name: source.name, source: source.reference, repository, tag, set: template, stage };
  };
  return allOrProblem(inputs.tags, wish, (count) => `${count} of \`tags\` cannot be made for ${source.name}.`);
}

function refuseUnverified(sources: readonly Source[]): Problem | undefined {
  const unverified = sources.filter(({ verified }) => verified === false);
  if (unverified.length === 0) return undefined;
  const names = unverified.map(({ name, reference }) => `${name} (${formatReference(reference)})`);
  return notVerified(`these images were not verified: ${names.join(', ')}`);
}

function notVerified(why: string): Problem {
  return new Problem({
    code: 'DCA-TAG-009',
    message: `\`require-verified\` is set and ${why}; nothing was written.`,
    remedy: 'Pass `verified` and `images` of a digest-gate step with `mode: verify` that was not skipped.',
  });
}

/** @throws Problem where it is none of them, or several. */
export function oneOfThem({ images, moves, remove }: Inputs): void {
  const given = [
    ...(images === undefined ? [] : ['`images`']),
    ...(moves.length === 0 ? [] : ['`moves`']),
    ...(remove.length === 0 ? [] : ['`remove`']),
  ];
  if (given.length === 1) return;
  const which = given.length === 0 ? 'none of `images`, `moves` and `remove` is' : `${given.join(' and ')} are`;
  throw new Problem({
    code: 'DCA-TAG-001',
    message: `${which} given; nothing was written.`,
    remedy: 'Give one of them.',
  });
}

function noImages(why: string): Problem {
  return new Problem({
    code: 'DCA-TAG-004',
    message: `there is no image to promote: ${why}.`,
    remedy: 'Guard the step with an `if:` when a run may have no images, and check where the list comes from.',
  });
}

function unguarded({ text }: ReleaseVersion): string {
  const why = text === undefined ? 'there is no version' : `${text} is neither SemVer nor PEP 440`;
  return `${why}, so the guards for pre-releases and older versions do not apply.`;
}

function quoted(text: string | undefined): string {
  return text === undefined ? 'empty' : JSON.stringify(text);
}

/**
 * The summary of a Databricks container generator: `build_details` maps runtimes to image types to generated files.
 *
 * A runtime's key is its version, `_ml` behind it for machine learning; the Dockerfile is among the files, in a folder
 * that ends in the operating system's and Python's versions (`17.3-LTS-ubuntu2404-py312`, older: `14.3 LTS_ubuntu2204-py310`
 * with `Dockerfile.ml` beside `Dockerfile`). Runtimes are ordered by their numbers, newest first; tags are the documented ones.
 */
import type { Complaints } from './complaint.ts';
import { describeKind, entryOf, type Node } from './document.ts';
import { type Draft, draft, type Source, slug } from './draft.ts';
import { basename, dirname } from './paths.ts';

interface Entry {
  readonly runtime: string;
  readonly imageType: string;
  readonly isMl: boolean;
  readonly file: string;
  readonly suffix: string;
  readonly at: Node['at'];
}

const noRuntime = 'non_runtime_specific';

/** What a summary does not say: the one repository of its images, and where they are built if not beside their Dockerfile. */
interface Templates {
  readonly image: string | undefined;
  readonly context: string | undefined;
}

export function readBuildSummary(root: Node, templates: Templates, complaints: Complaints): Source | undefined {
  const details = entryOf(root, 'build_details')?.value;
  if (details?.kind !== 'map') {
    complaints.add(
      'DCA-CAT-040',
      details?.at ?? root.at,
      '“build_details” is no mapping.',
      'Generate the summary again.',
    );
    return undefined;
  }
  const warnings: string[] = [];
  const entries: Entry[] = [];
  for (const { key, value } of details.entries) {
    if (value.kind !== 'map') {
      complaints.add(
        'DCA-CAT-041',
        value.at,
        `“${key}” is ${describeKind(value)}.`,
        'A mapping of image types belongs here.',
      );
      continue;
    }
    for (const type of value.entries) {
      const files = filesOf(type.value);
      const what = key === noRuntime ? type.key : `${type.key} of ${key}`;
      const file = files === undefined ? undefined : dockerfileAmong(files, key.endsWith('_ml'));
      if (files === undefined) {
        complaints.add(
          'DCA-CAT-042',
          type.value.at,
          `${what} is ${describeKind(type.value)}.`,
          'A list of files belongs here.',
        );
      } else if (files.length === 0) warnings.push(`${what} is left out: its generation failed, so it has no file.`);
      else if (file === undefined) {
        complaints.add(
          'DCA-CAT-043',
          type.value.at,
          `${what} has no Dockerfile among its files.`,
          'Generate it again.',
        );
      } else entries.push(entry(key, type.key, file, type.value.at));
    }
  }
  const sorted = entries
    .map((one, index) => ({ one, index }))
    .toSorted((a, b) => compare(a.one, b.one) || a.index - b.index)
    .map(({ one }) => one);
  return {
    format: 'build-summary',
    file: complaints.file,
    rebuildAll: [],
    ignore: [],
    drafts: toDrafts(sorted, templates, warnings),
    listFiles: [],
    warnings,
  };
}

function filesOf(node: Node): readonly string[] | undefined {
  if (node.kind !== 'list') return undefined;
  const files = node.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  return files.length === node.items.length ? files : undefined;
}

function dockerfileAmong(files: readonly string[], isMl: boolean): string | undefined {
  const dockerfiles = files.filter((file) => /^(?:Dockerfile|Containerfile)(?:\.|$)/.test(basename(file)));
  return (isMl ? dockerfiles.find((file) => file.endsWith('.ml')) : undefined) ?? dockerfiles[0];
}

function entry(key: string, imageType: string, file: string, at: Node['at']): Entry {
  if (key === noRuntime) return { runtime: '', imageType, isMl: false, file, suffix: '', at };
  const isMl = key.endsWith('_ml');
  const runtime = isMl ? key.slice(0, -'_ml'.length) : key;
  return { runtime, imageType, isMl, file, suffix: suffixOf(basename(dirname(file)), runtime), at };
}

/** What the folder adds to the runtime's name, without the mark of machine learning. */
function suffixOf(folder: string, runtime: string): string {
  const name = folder.replace(/-ml$/, '');
  for (const prefix of [runtime.replaceAll(' ', '-'), runtime]) {
    if (name.startsWith(prefix)) return name.slice(prefix.length).replace(/^_/, '-');
  }
  return /[-_](ubuntu\d+-py\d+)/.exec(name)?.[0].replace(/^_/, '-') ?? '';
}

/** What shorter tags are made of: `py312`; `py312-ml` and `17.3-ml`, which tell the image for machine learning from the plain one. */
function shortNames({ runtime, suffix, isMl }: Entry): Readonly<Record<'python' | 'edition' | 'release', string>> {
  const python = /-(py\d+)$/.exec(suffix)?.[1] ?? '';
  const number = /\d+(?:\.\d+)*/.exec(runtime)?.[0] ?? '';
  const marked = (text: string): string => (text !== '' && isMl ? `${text}-ml` : text);
  return { python, edition: marked(python), release: marked(number) };
}

function compare(one: Entry, other: Entry): number {
  const isFixed = (entry: Entry): number => (entry.runtime === '' ? 0 : 1);
  if (isFixed(one) !== isFixed(other)) return isFixed(one) - isFixed(other);
  const byVersion = compareVersions(other.runtime, one.runtime);
  if (byVersion !== 0) return byVersion;
  return Number(one.isMl) - Number(other.isMl);
}

/** By the numbers in the text, one after the other; a version that is longer is newer. */
function compareVersions(one: string, other: string): number {
  const numbers = (text: string): readonly number[] => (text.match(/\d+/g) ?? []).map(Number);
  const [left, right] = [numbers(one), numbers(other)];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? -1) - (right[index] ?? -1);
    if (difference !== 0) return difference;
  }
  // 17.3 LTS counts before a mere 17.3.
  return Number(isLts(one)) - Number(isLts(other));
}

function isLts(runtime: string): boolean {
  return /(?:^|\s)LTS(?:\s|$)/.test(runtime);
}

function toDrafts(entries: readonly Entry[], { image, context }: Templates, warnings: string[]): readonly Draft[] {
  const taken = new Set<string>();
  // Names come first, so that no convenience tag of one image is the name of another.
  const names = entries.map(nameOf);
  for (const name of names) taken.add(name);
  const newest = new Set<string>();
  return entries.map((one, index) => {
    const name = names[index] ?? one.imageType;
    const tags = [name];
    const claim = (tag: string): void => {
      if (taken.has(tag)) warnings.push(`${name} does not get the tag ${tag}, which another image has.`);
      else tags.push(tag);
      taken.add(tag);
    };
    if (one.runtime === '') {
      // The bare type is its name; where a runtime's image is of that type, that one is the latest.
      if (
        !entries.some((other) => other.runtime !== '' && isLatestCandidate(other) && other.imageType === one.imageType)
      ) {
        claim(`${slug(one.imageType)}-latest`);
      }
    } else if (one.isMl) claim(slug(`${one.imageType}-${one.runtime}-ml`));
    else if (isLatestCandidate(one) && !newest.has(one.imageType)) {
      newest.add(one.imageType);
      claim(`${slug(one.imageType)}-latest`);
    }
    return draft({
      key: name,
      at: one.at,
      image,
      context: context ?? dirname(one.file),
      file: one.file,
      // The summary may come alone, as the artifact of the job that generated the files.
      fileMayBeMissing: true,
      tags: [...new Set(tags)],
      fields: {
        runtime: one.runtime,
        image_type: one.imageType,
        variant: one.isMl ? '.ml' : '',
        suffix: one.suffix,
        ...shortNames(one),
      },
      extra: { lts: isLts(one.runtime) },
    });
  });
}

function isLatestCandidate(entry: Entry): boolean {
  return isLts(entry.runtime) && !entry.isMl;
}

function nameOf({ imageType, runtime, suffix, isMl }: Entry): string {
  return slug(runtime === '' ? imageType : `${imageType}-${runtime}${suffix}${isMl ? '-ml' : ''}`);
}

/** The input `images` of the gate: lines `[name=]reference`. A name becomes a file and an artifact, so it has a grammar. */
import { groupBy } from '../action/group-by.ts';
import { Problem } from '../action/problem.ts';
import { reportName } from './report-name.ts';

export interface NamedImage {
  readonly name: string;
  /** As given: a reference, a local image id, or a path. */
  readonly ref: string;
}

/** @throws Problem DCA-GAT-002 for images of one name, DCA-GAT-003 for a name that cannot be one. */
export function imageLines(lines: readonly string[]): readonly NamedImage[] {
  const images = lines.map(namedImage);
  // Reports are files, and some file systems fold case.
  const twins = [...groupBy(images, ({ name }) => name.toLowerCase()).values()].filter(({ length }) => length > 1);
  if (twins.length === 0) return images;
  throw new Problem({
    code: 'DCA-GAT-002',
    message: twins
      .map((same) => `${same.length} images are named "${same[0]?.name}": ${same.map(({ ref }) => ref).join(', ')}.`)
      .join(' '),
    remedy: 'Give each its own name: `name=reference`.',
  });
}

export function namedImage(line: string): NamedImage {
  const equals = line.indexOf('=');
  const given = equals < 0 ? undefined : line.slice(0, equals).trim();
  const ref = line.slice(equals + 1).trim();
  const name = given ?? nameOf(ref);
  if (!reportName.test(name) || ref === '') {
    throw new Problem({
      code: 'DCA-GAT-003',
      message: `${JSON.stringify(line.slice(0, 200))} names no image: ${ref === '' ? 'the reference is empty' : `${JSON.stringify(name)} cannot be a name`}.`,
      remedy:
        'Write `name=reference`; a name has letters, digits, ".", "_" and "-", and begins with a letter or digit.',
    });
  }
  return { name, ref };
}

/** A local image id: the engine's `sha256:…`, its 64 digits, or the 12 that `docker images` shows. */
export function isLocalId(ref: string): boolean {
  return /^(?:sha256:[0-9a-f]{64}|[0-9a-f]{64}|[0-9a-f]{12})$/.test(ref);
}

/** `ghcr.io/acme/app:1` → `app`; `out/app.tar` → `app`; a local id → its first 12 digits. */
function nameOf(ref: string): string {
  if (isLocalId(ref)) return ref.replace(/^sha256:/, '').slice(0, 12);
  const [named = ''] = ref.split('@');
  const last = named.slice(named.lastIndexOf('/') + 1);
  return last.replace(/:[^:]*$/, '').replace(/\.(?:tar|json)$/, '');
}

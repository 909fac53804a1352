/** Which file is the catalog: the one that is named, or a native one at a usual place. */
import { nearest } from '../action/nearest.ts';
import { Problem } from '../action/problem.ts';
import type { CatalogFormat, Tree } from './image.ts';
import { insideRepository } from './paths.ts';

const usualNames = ['images.yml', 'images.yaml', 'images.json', '.github/images.yml', '.github/images.yaml'] as const;

/**
 * A catalog in the native format at a usual place is used without being named; other files never are. A file of that name
 * that is none may be a catalog with a slip in it, so it is named in `passedOver` and never ignored silently.
 */
export async function findCatalog(
  { axes, format }: { readonly axes?: string | undefined; readonly format?: CatalogFormat | undefined },
  read: Tree['read'],
  passedOver: string[],
): Promise<string | undefined> {
  if (axes !== undefined || (format !== undefined && format !== 'images')) return undefined;
  for (const name of usualNames) {
    const text = await read(name);
    if (text === undefined) continue;
    if (namesImages(text)) return name;
    passedOver.push(`${name} is not used as the catalog: it has no top-level “images:”. Mend it, or name the catalog.`);
  }
  return undefined;
}

function namesImages(text: string): boolean {
  return /^(?:images|"images")[ \t]*:/m.test(text) || (/^\s*\{/.test(text) && /"images"\s*:/.test(text));
}

export function catalogPath(path: string): string {
  if (/\n|^[{[].*[}\]]$/.test(path.trim())) {
    throw new Problem({
      code: 'DCA-CAT-009',
      message: 'the input “catalog” holds the text of a catalog; it takes the path of a file.',
      remedy: 'Write the text into a file in an earlier step, and give its path.',
    });
  }
  const inside = insideRepository(path.trim());
  if (inside !== undefined && inside !== '.') return inside;
  throw new Problem({
    code: 'DCA-CAT-009',
    message: `the catalog “${path}” is no file of the repository.`,
    remedy: 'Give its path relative to the root of the repository.',
  });
}

/** Of files that could be a catalog alone: a repository has tens of thousands. */
const mayBeCatalog = /\.(?:ya?ml|json|txt|list)$/;
const mostCompared = 2000;

export async function noSuchCatalog(file: string, tree: Tree): Promise<Problem> {
  // A list that cannot be had is no reason to say anything else than what is missing.
  const files = await tree.list().catch(() => []);
  const paths = files.map(({ path }) => path).filter((path) => mayBeCatalog.test(path));
  const meant = nearest(file, paths.slice(0, mostCompared));
  return new Problem({
    code: 'DCA-CAT-032',
    message: `the catalog ${file} is not there, or is no plain file of the repository.`,
    remedy: `${meant === undefined ? '' : `Did you mean ${meant}? `}Check the input “catalog”; leave it out to discover the Dockerfiles.`,
  });
}

/** What a catalog says, whatever it is: recognised by its content, or discovered where there is none. */
import type { Complaints } from './complaint.ts';
import { childOf, type Node, parseDocument } from './document.ts';
import type { Source } from './draft.ts';
import type { CatalogFormat, Tree } from './image.ts';
import { listReader, parseList } from './list-file.ts';
import { readNative } from './native.ts';
import { noSuchCatalog } from './which-file.ts';

export interface LoadOptions {
  readonly tree: Tree;
  /** The work tree, for files that `tree` does not have. */
  readonly workspace?: Tree | undefined;
  readonly catalog?: string | undefined;
  readonly format?: CatalogFormat | undefined;
  /** YAML text of the input `axes`. */
  readonly axes?: string | undefined;
  /** Templates for sources that name none. */
  readonly image?: string | undefined;
  readonly file?: string | undefined;
  readonly context?: string | undefined;
  readonly buildArgs?: Readonly<Record<string, string>> | undefined;
  readonly registry?: string | undefined;
  /** File that holds `{version}`, over what the catalog names. */
  readonly versionFile?: string | undefined;
  /** Rules that replace the catalog's own. */
  readonly tags?: readonly string[] | undefined;
  /** `owner/name` on GitHub, for default names. */
  readonly repository?: string | undefined;
}

export async function readSource(
  options: LoadOptions,
  read: Tree['read'],
  complaints: Complaints,
): Promise<Source | undefined> {
  const { file } = complaints;
  const readList = listReader(read, complaints);
  if (file === undefined) {
    if (options.axes !== undefined) return axesSource(options, undefined, complaints, read);
    const { discover } = await import('./discover.ts');
    return discover(options.tree, options.repository);
  }
  const text = await read(file);
  if (text === undefined) throw await noSuchCatalog(file, options.tree);
  const isBakeHcl =
    /\.hcl$/.test(file) || (options.format === 'bake' && /^\s*(?:#|\/\/|target\s+"|group\s+"|variable\s+")/.test(text));
  if (isBakeHcl) {
    complaints.add(
      'DCA-CAT-033',
      undefined,
      'a bake file in HCL cannot be read.',
      `Print it as JSON first: docker buildx bake --file ${file} --print > docker-bake.json`,
    );
    return undefined;
  }
  if (options.format === 'list') return listSource(options, file, text, complaints, read);
  const looksStructured = /^[ \t]*[{[]|^[\w$."'-]+[ \t]*:(?:\s|$)/m.test(text.replace(/^\uFEFF/, ''));
  if (!looksStructured && options.format === undefined) return listSource(options, file, text, complaints, read);
  const root = await parseDocument(text, complaints, 'go on');
  if (root === undefined) return undefined;
  const format = options.format ?? recognise(root);
  if (options.axes !== undefined) {
    const message = `the input “axes” means nothing beside a catalog that is no list.`;
    complaints.add('DCA-CAT-039', undefined, message, 'Write the axes into the catalog, or leave the input out.');
  }
  switch (format) {
    case 'images':
      return readNative(root, complaints, readList);
    case 'build-summary':
      return (await import('./build-summary.ts')).readBuildSummary(
        root,
        { image: summaryImage(options), context: options.context },
        complaints,
      );
    case 'bake':
      return (await import('./bake.ts')).readBake(root, complaints);
    case 'compose':
      return (await import('./compose.ts')).readCompose(root, complaints);
    default: {
      complaints.add(
        'DCA-CAT-034',
        root.at,
        'this is no catalog: it has none of “images”, “build_details”, “target” and “services”.',
        'Write `images:` with a mapping of names to images, or set the input “catalog-format”.',
      );
      return undefined;
    }
  }
}

function recognise(root: Node): CatalogFormat | undefined {
  if (childOf(root, 'images') !== undefined) return 'images';
  if (childOf(root, 'build_details') !== undefined) return 'build-summary';
  if (childOf(root, 'target') !== undefined) return 'bake';
  if (childOf(root, 'services') !== undefined) return 'compose';
  return undefined;
}

async function listSource(
  options: LoadOptions,
  file: string,
  text: string,
  complaints: Complaints,
  read: Tree['read'],
): Promise<Source | undefined> {
  const values = parseList(text);
  if (values.length === 0) {
    complaints.add('DCA-CAT-035', undefined, 'the list is empty.', 'Write one value a line.');
    return undefined;
  }
  return axesSource(options, { file, values }, complaints, read);
}

async function axesSource(
  options: LoadOptions,
  list: { readonly file: string; readonly values: readonly string[] } | undefined,
  complaints: Complaints,
  read: Tree['read'],
): Promise<Source | undefined> {
  const { readAxes } = await import('./axes.ts');
  const here = complaints.about('input axes');
  const node = options.axes === undefined ? undefined : await parseDocument(options.axes, here);
  if (options.axes !== undefined && node === undefined) return undefined;
  const { image, file, context, buildArgs = {} } = options;
  return readAxes(node, list, { image, file, context, buildArgs }, here, listReader(read, here));
}

/** All images of a summary share one repository. */
function summaryImage({ image, registry, repository }: LoadOptions): string | undefined {
  if (image !== undefined) return image;
  const [owner, name] = repository?.toLowerCase().split('/') ?? [];
  return owner === undefined || name === undefined ? undefined : `${registry ?? `ghcr.io/${owner}`}/${name}`;
}

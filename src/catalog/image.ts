/**
 * The images of a repository, resolved: what every later step works on.
 *
 * An `Image` is one thing that is built: axes are crossed, defaults applied, parents known by name.
 * Its strings may still hold templates (`{short-sha}`), which need an event and are filled by `src/plan/`.
 */
import type { Search, TreeIndex } from './tree-index.ts';

export interface Image {
  /** Unique in the catalog; safe as a matrix name. */
  readonly name: string;
  /** Repository reference template without tag; `undefined`: the default is decided by generate-matrix. */
  readonly image: string | undefined;
  /** Relative to the repository's root, `/` between folders, `.` for the root. */
  readonly context: string;
  /** The Dockerfile, relative to the root. */
  readonly file: string;
  readonly target: string | undefined;
  readonly buildArgs: Readonly<Record<string, string>>;
  /** Named build contexts that the catalog declares, name → value (a local folder, `docker-image://…`, `target:…`). */
  readonly buildContexts: Readonly<Record<string, string>>;
  /** Empty: whatever the builder's platform is. */
  readonly platforms: readonly string[];
  /** Tag templates or docker/metadata-action rules; empty: the default of generate-matrix. */
  readonly tags: readonly string[];
  /** Ordered globs that replace the inputs derived from the Dockerfile; `undefined`: derive them. */
  readonly paths: readonly string[] | undefined;
  /** Names of images of this catalog, in a stable order; explicit ones first, then those derived from the Dockerfile. */
  readonly parents: readonly string[];
  /** What a `FROM` (or `COPY --from`) of the Dockerfile says → the parent that it means. A build arg's template (`{parent-tag}`) may be in it. */
  readonly parentReferences: Readonly<Record<string, string>>;
  /** The base of the final stage when it is no image of the catalog: `debian:12-slim`. */
  readonly baseImage: string | undefined;
  /** Longest path to a root of the whole catalog. */
  readonly wave: number;
  readonly axes: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  /** Copied into the matrix entry. */
  readonly extra: Readonly<Record<string, unknown>>;
}

export interface Catalog {
  readonly format: CatalogFormat;
  /** The file it was read from; `undefined` for discovery and for `axes` alone. */
  readonly file: string | undefined;
  readonly registry: string | undefined;
  /** Value of `{prefix}`. */
  readonly prefix: string | undefined;
  /** The tag of a parent that is not built now. */
  readonly publishedTag: string | undefined;
  /** File that holds `{version}`. */
  readonly versionFile: string;
  /** Somebody named that file, so it must be there. */
  readonly namesVersionFile: boolean;
  /** Ordered globs: a change rebuilds every image. */
  readonly rebuildAll: readonly string[];
  /** Ordered globs: a change rebuilds none. */
  readonly ignore: readonly string[];
  /** In catalog order. */
  readonly images: readonly Image[];
  /** Every file that was read to make this catalog (itself, list files, version file, Dockerfiles are not among them). */
  readonly sources: readonly string[];
  /** Sentences for the log: images left out and why, and the like. */
  readonly warnings: readonly string[];
  /** What was assumed, for who reads the run: no trouble. */
  readonly notices: readonly string[];
}

export type CatalogFormat = 'images' | 'build-summary' | 'bake' | 'compose' | 'list' | 'axes' | 'dockerfiles';

/** Where a catalog and its files are read from: the workspace, or a commit (so that base and head resolve alike). */
export interface Tree {
  /** UTF-8 text of a file relative to the root; `undefined` where there is none. */
  readonly read: (path: string) => Promise<string | undefined>;
  /** All files that git tracks, sorted. */
  readonly list: () => Promise<readonly TreeFile[]>;
  /** Where a tree can be asked for some of its files without listing all. */
  readonly index?: () => Promise<TreeIndex>;
  /** Looks through all files, where they need not become objects for it. */
  readonly search?: () => Promise<Search>;
}

export interface TreeFile {
  readonly path: string;
  /** git's mode (`100644`, `100755`, `120000`, `160000`). */
  readonly mode: string;
  /** git's object id. */
  readonly id: string;
}

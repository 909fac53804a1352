/** The inputs of detect-changes, generate-matrix and plan that say what the catalog is, as its loader takes them. */
import type { CatalogFormat } from '../src/catalog/image.ts';
import type { LoadOptions } from '../src/catalog/source.ts';
import { pairs } from '../src/plan/matrix-pairs.ts';

export interface CatalogInputs {
  readonly catalog: string | undefined;
  readonly catalogFormat: CatalogFormat | undefined;
  readonly axes: string | undefined;
  /** Of generate-matrix and plan. */
  readonly registry?: string | undefined;
  readonly image?: string | undefined;
  readonly file?: string | undefined;
  readonly context?: string | undefined;
  readonly buildArgs?: readonly string[];
  readonly tags?: readonly string[];
  readonly versionFile?: string | undefined;
}

/** @param repository `owner/name`; empty in a terminal. */
export function loadOptions(inputs: CatalogInputs, repository: string): Omit<LoadOptions, 'tree'> {
  const { catalog, catalogFormat, axes, registry, image, file, context, buildArgs = [], tags, versionFile } = inputs;
  return {
    catalog,
    format: catalogFormat,
    axes,
    registry,
    image,
    file,
    context,
    buildArgs: pairs(buildArgs),
    tags,
    versionFile,
    repository: repository === '' ? undefined : repository,
  };
}

/** The repository of each image, as generate-matrix will name it, for questions to the registry. */
import type { Catalog, Image } from '../catalog/image.ts';
import type { RunContext } from '../github/context.ts';
import { parseRepository, type Repository } from '../registry/reference.ts';
import { repositoryOf } from './pushed-repository.ts';
import { runValues } from './template-run.ts';
import { sharedValues } from './template-values.ts';

export interface NamingInputs {
  readonly registry: string | undefined;
  readonly image: string | undefined;
}

export function imageRepositories(
  catalog: Catalog,
  context: RunContext,
  { registry, image }: NamingInputs,
): (image: Image) => Repository {
  const run = runValues(context, { now: new Date(0), commitDate: undefined }, {});
  const request = { catalog, run, registry, image, version: undefined };
  const shared = sharedValues(request);
  return (one) => parseRepository(repositoryOf(one, request, shared, { name: one.name }).text);
}

/** Where the images of the repository are listed: inputs of detect-changes, generate-matrix and plan. */
import { oneOf, text } from '../src/action/fields.ts';
import type { CatalogFormat } from '../src/catalog/image.ts';

const formats = [
  'images',
  'build-summary',
  'bake',
  'compose',
  'list',
  'axes',
  'dockerfiles',
] as const satisfies readonly CatalogFormat[];

export const catalogInputs = {
  catalog: text({
    description:
      'File that lists the images of the repository; without it, it is looked for, and at last every Dockerfile is an image.',
  }),
  'catalog-format': oneOf(...formats)({
    description: 'Format of the catalog, where its content does not tell.',
  }),
  axes: text({
    description:
      'YAML mapping of lists (`@FILE` reads a list file) whose cross product makes the images, alone or with a list file as catalog.',
  }),
} as const;

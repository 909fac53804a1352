/** Where the images of the repository are listed: inputs of detect-changes, generate-matrix and plan, and flags of explain. */
import { lines, oneOf, text } from '../src/action/fields.ts';
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

/** What a catalog may leave open, for whoever makes or explains its entries. */
export const catalogTemplates = {
  registry: text({
    description:
      "Registry and namespace of the images, `{registry}` in templates; else the catalog's, else `ghcr.io/<owner>` of the repository, which also decides which `FROM` means an image of the catalog.",
  }),
  image: text({
    description:
      "Template of the repository that an image is pushed to; else the catalog's, else `{registry}/{name}`; with no registry anywhere `ghcr.io/<owner>/<repository>/<name>`, without the name where the catalog has one image.",
  }),
  file: text({ description: 'Template of the Dockerfile, for catalogs that name none (`list`, `axes`).' }),
  context: text({
    description: 'Template of the build context, for catalogs that name none (`list`, `axes`, `build-summary`).',
  }),
  'build-args': lines({
    description: 'Lines `NAME=template` of build arguments, for catalogs that name none (`list`, `axes`).',
  }),
} as const;

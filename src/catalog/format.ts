/**
 * The words of the native format: the one table that its reader and its JSON Schema follow.
 */
export type FieldKind =
  /** One scalar. */
  | 'text'
  /** A list of scalars, or one. */
  | 'texts'
  /** Names to scalars. */
  | 'map'
  /** Names to lists of scalars, or to `@FILE`. */
  | 'axes'
  /** Any mapping. */
  | 'data';

export interface FieldWords {
  readonly kind: FieldKind;
  readonly description: string;
  /** For `map`: the only keys. */
  readonly keys?: Readonly<Record<string, string>>;
}

/** What `defaults` and an image may both say. */
export const sharedFields = {
  image: { kind: 'text', description: 'Repository of the image without tag; a template.' },
  context: { kind: 'text', description: 'Build context: a folder relative to the root of the repository.' },
  file: { kind: 'text', description: 'The Dockerfile, relative to the root of the repository.' },
  target: { kind: 'text', description: 'Stage of the Dockerfile that is built.' },
  'build-args': { kind: 'map', description: 'Build arguments; values stay the text they are (3.10, not 3.1).' },
  'build-contexts': { kind: 'map', description: 'Named contexts: name to folder, docker-image:// or target:.' },
  platforms: { kind: 'texts', description: 'Platforms, such as linux/amd64.' },
  tags: { kind: 'texts', description: 'Tag templates, or rules of docker/metadata-action.' },
  labels: { kind: 'map', description: 'Labels beside those of the OCI that every image gets.' },
  paths: { kind: 'texts', description: 'Ordered globs that replace the inputs derived from the Dockerfile.' },
  extra: { kind: 'data', description: 'Copied into the matrix entry.' },
} as const satisfies Readonly<Record<string, FieldWords>>;

export const imageFields = {
  ...sharedFields,
  name: { kind: 'text', description: 'Template of the name of each combination of an image with axes.' },
  parent: { kind: 'texts', description: 'Image (or images) that this one is built on; default: from the Dockerfile.' },
  axes: {
    kind: 'axes',
    description: 'One image for each combination; “@FILE” reads the values from a file, one a line.',
  },
} as const satisfies Readonly<Record<string, FieldWords>>;

export const rootFields = {
  registry: { kind: 'text', description: 'Prefix of every image that has no `image` of its own.' },
  tag: {
    kind: 'map',
    description: 'Tags of the whole catalog.',
    keys: { prefix: 'Value of {prefix} in templates.', published: 'Tag of a parent that is not built now.' },
  },
  version: { kind: 'map', description: 'Where {version} comes from.', keys: { file: 'File that holds the version.' } },
  'rebuild-all': { kind: 'texts', description: 'Ordered globs: a change of such a file rebuilds every image.' },
  ignore: { kind: 'texts', description: 'Ordered globs: a change of such a file rebuilds none.' },
} as const satisfies Readonly<Record<string, FieldWords>>;

/** What the spec of a Docker-stacks repository calls these things. */
export const stacksFields = {
  image_name: { kind: 'text', description: 'Repository of the image.' },
  depend_on: { kind: 'texts', description: 'Image that this one is built on.' },
  build_args: { kind: 'map', description: 'Build arguments.' },
} as const satisfies Readonly<Record<string, FieldWords>>;

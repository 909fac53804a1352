/** The JSON Schema of the native format (`images.schema.json`), for editors; made from the table that the reader follows. */
import { type FieldWords, imageFields, rootFields, sharedFields } from './format.ts';

type Json = Readonly<Record<string, unknown>>;

const scalar: Json = { type: ['string', 'number', 'boolean'] };
const texts: Json = { anyOf: [scalar, { type: 'array', items: scalar }] };

export function imagesJsonSchema(): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Image catalog of docker-ci-actions',
    description: 'The images of a repository: what each is called, built from, and built on.',
    type: 'object',
    required: ['images'],
    properties: {
      $schema: {},
      ...properties(rootFields),
      defaults: orNothing(object('What every image says that does not say it itself.', sharedFields)),
      images: {
        type: 'object',
        description: 'The images by name.',
        propertyNames: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$' },
        additionalProperties: orNothing(object('One image.', imageFields)),
      },
    },
    patternProperties: { '^x-': {} },
    additionalProperties: false,
  };
}

function object(description: string, fields: Readonly<Record<string, FieldWords>>): Json {
  return {
    type: 'object',
    description,
    properties: properties(fields),
    patternProperties: { '^x-': {} },
    additionalProperties: false,
  };
}

function properties(fields: Readonly<Record<string, FieldWords>>): Json {
  return Object.fromEntries(
    Object.entries(fields).map(([name, words]) => [
      name,
      { description: words.description, ...orNothing(shape(words)) },
    ]),
  );
}

/** A key without a value is as good as not there. */
function orNothing(shape: Json): Json {
  return { anyOf: [shape, { type: 'null' }] };
}

function shape({ kind, keys }: FieldWords): Json {
  if (kind === 'text') return scalar;
  if (kind === 'texts') return texts;
  if (kind === 'data') return { type: 'object' };
  if (kind === 'axes') {
    const values = { anyOf: [{ type: 'array', items: scalar, minItems: 1 }, scalar] };
    return { type: 'object', propertyNames: { pattern: '^[A-Za-z_][\\w.-]*$' }, additionalProperties: values };
  }
  if (keys === undefined) {
    return {
      anyOf: [
        { type: 'object', additionalProperties: scalar },
        { type: 'array', items: { type: 'string', pattern: '=' } },
      ],
    };
  }
  const known = Object.entries(keys).map(([name, description]) => [name, { description, ...scalar }]);
  return { type: 'object', properties: Object.fromEntries(known), additionalProperties: false };
}

/**
 * Cuts from GitHub's own descriptions what the stand-in of the tests checks itself against.
 *
 *   npm install --prefix /tmp/octokit @octokit/openapi @octokit/graphql-schema graphql
 *   node scripts/github-openapi-subset.mjs /tmp/octokit && npx biome check --write __tests__/support
 *
 * The packages stay out of the dependencies: @octokit/openapi unpacks to 394 MB. Written are
 * `__tests__/support/github-openapi.json`: the operations below with the schemas of their parameters, bodies and
 * JSON answers (descriptions and examples left out), and `__tests__/support/github-graphql.json`: each document of
 * `src/github/documents.ts`, validated against GitHub's schema, with JSON Schemas of its variables and its answer.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const packages = resolve(process.argv[2] ?? '/tmp/octokit');
const root = resolve(import.meta.dirname, '..');
const support = join(root, '__tests__', 'support');

const operations = [
  'get /repos/{owner}/{repo}',
  'get /repos/{owner}/{repo}/activity',
  'get /repos/{owner}/{repo}/issues/{issue_number}',
  'get /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'post /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'get /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'patch /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'delete /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'get /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
  'post /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
  'get /repos/{owner}/{repo}/pulls',
  'get /repos/{owner}/{repo}/pulls/{pull_number}',
  'get /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'get /repos/{owner}/{repo}/commits/{ref}',
  'get /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'get /repos/{owner}/{repo}/compare/{basehead}',
  'get /repos/{owner}/{repo}/collaborators/{username}/permission',
  'get /repos/{owner}/{repo}/actions/runs',
  'get /repos/{owner}/{repo}/actions/runs/{run_id}',
  'get /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
  'get /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
  'get /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
  'get /repos/{owner}/{repo}/actions/workflows',
  'get /repos/{owner}/{repo}/actions/workflows/{workflow_id}',
  'get /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
  'get /repos/{owner}/{repo}/contents/{path}',
  'get /orgs/{org}/packages/{package_type}/{package_name}/versions',
  'delete /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}',
  'get /users/{username}/packages/{package_type}/{package_name}/versions',
  'delete /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}',
];

const noise = new Set([
  'description',
  'example',
  'examples',
  'externalDocs',
  'x-github',
  'summary',
  'title',
  'x-multi-segment',
  'discriminator',
  'deprecated',
]);

/** OpenAPI 3.0 as JSON Schema: `nullable` becomes a type, references point into `$defs`. */
function schema(node, inProperties = false) {
  if (Array.isArray(node)) return node.map((item) => schema(item));
  if (typeof node !== 'object' || node === null) return node;
  if (typeof node.$ref === 'string') return { $ref: node.$ref.replace('#/components/schemas/', '#/$defs/') };
  const entries = Object.entries(node).filter(([name]) => inProperties || (!noise.has(name) && name !== 'nullable'));
  const plain = Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      name === 'enum' || name === 'required' || name === 'default'
        ? value
        : schema(value, name === 'properties' && !inProperties),
    ]),
  );
  if (inProperties || node.nullable !== true) return plain;
  return { anyOf: [plain, { type: 'null' }] };
}

function openapi() {
  const api = JSON.parse(
    readFileSync(join(packages, 'node_modules/@octokit/openapi/generated/api.github.com.json'), 'utf8'),
  );
  const follow = (node) => {
    if (typeof node?.$ref !== 'string') return node;
    return node.$ref
      .slice(2)
      .split('/')
      .reduce((at, name) => at[name], api);
  };
  const cut = operations.map((name) => {
    const [method, path] = name.split(' ');
    const operation = api.paths[path]?.[method];
    if (!operation) throw new Error(`GitHub describes no ${name}`);
    const parameters = (operation.parameters ?? []).map(follow).map((one) => ({
      name: one.name,
      in: one.in,
      required: one.required ?? false,
      schema: schema(one.schema),
    }));
    const body = follow(operation.requestBody)?.content?.['application/json']?.schema;
    const answers = Object.entries(operation.responses).map(([status, answer]) => {
      const json = follow(answer).content?.['application/json']?.schema;
      return [status, json ? schema(json) : null];
    });
    return {
      method: method.toUpperCase(),
      path,
      parameters,
      ...(body ? { body: schema(body) } : {}),
      answers: Object.fromEntries(answers),
    };
  });
  const defs = {};
  const collect = (node) => {
    for (const [, name] of JSON.stringify(node).matchAll(/"#\/\$defs\/([^"]+)"/g)) {
      if (defs[name]) continue;
      defs[name] = schema(api.components.schemas[name]);
      collect(defs[name]);
    }
  };
  collect(cut);
  return {
    version: api.info.version,
    $defs: Object.fromEntries(Object.entries(defs).sort(([a], [b]) => (a < b ? -1 : 1))),
    operations: cut,
  };
}

async function graphql() {
  const require = createRequire(join(packages, 'package.json'));
  const { buildSchema, parse, validate, isNonNullType, isListType, isEnumType, typeFromAST } = require('graphql');
  const sdl = readFileSync(join(packages, 'node_modules/@octokit/graphql-schema/schema.graphql'), 'utf8');
  const types = buildSchema(sdl, { assumeValidSDL: true });
  const scalars = {
    String: 'string',
    ID: 'string',
    Int: 'integer',
    Boolean: 'boolean',
    BigInt: 'string',
    DateTime: 'string',
    URI: 'string',
  };
  const leaf = (type) =>
    isEnumType(type) ? { enum: type.getValues().map(({ name }) => name) } : { type: scalars[type.name] ?? 'object' };
  const wrap = (type, make) => {
    if (isNonNullType(type))
      return isListType(type.ofType) ? { type: 'array', items: wrap(type.ofType.ofType, make) } : make(type.ofType);
    const inner = isListType(type) ? { type: 'array', items: wrap(type.ofType, make) } : make(type);
    return { anyOf: [inner, { type: 'null' }] };
  };
  const selected = (set, type) => {
    const alternatives = [];
    const properties = {};
    for (const selection of set.selections) {
      if (selection.kind === 'InlineFragment') {
        alternatives.push(selected(selection.selectionSet, types.getType(selection.typeCondition.name.value)));
        continue;
      }
      const name = selection.name.value;
      const field = name === '__typename' ? undefined : type.getFields()[name];
      properties[(selection.alias ?? selection.name).value] = field
        ? wrap(field.type, (one) => (selection.selectionSet ? selected(selection.selectionSet, one) : leaf(one)))
        : { type: 'string' };
    }
    const own = {
      type: 'object',
      properties,
      required: Object.keys(properties),
      additionalProperties: alternatives.length > 0,
    };
    return alternatives.length === 0
      ? own
      : {
          ...own,
          anyOf: [
            ...alternatives.map((one) => ({
              ...one,
              properties: { ...properties, ...one.properties },
              required: [...own.required, ...one.required],
            })),
            { ...own, additionalProperties: false },
          ],
        };
  };
  const source = await import(join(root, 'src', 'github', 'documents.ts'));
  const documents = Object.entries(source).map(([name, text]) => {
    const document = parse(text);
    const errors = validate(types, document);
    if (errors.length > 0) throw new Error(`${name}: ${errors.map(({ message }) => message).join('; ')}`);
    const [operation] = document.definitions;
    const variables = Object.fromEntries(
      (operation.variableDefinitions ?? []).map((one) => [
        one.variable.name.value,
        wrap(typeFromAST(types, one.type), leaf),
      ]),
    );
    const rootType = operation.operation === 'mutation' ? types.getMutationType() : types.getQueryType();
    return {
      name,
      text,
      variables: {
        type: 'object',
        properties: variables,
        required: Object.keys(variables),
        additionalProperties: false,
      },
      data: selected(operation.selectionSet, rootType),
    };
  });
  return { documents };
}

writeFileSync(join(support, 'github-openapi.json'), `${JSON.stringify(openapi())}\n`);
writeFileSync(join(support, 'github-graphql.json'), `${JSON.stringify(await graphql(), null, 2)}\n`);

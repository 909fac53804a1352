/** Images, catalogs and runs for the tests of planning: complete, so that a test names only what it is about. */

import { matchWithin } from '../../../actions/generate-matrix/match-within.ts';
import type { Catalog, Image } from '../../../src/catalog/image.ts';
import type { RunContext } from '../../../src/github/context.ts';
import type { MatrixRequest } from '../../../src/plan/matrix-request.ts';
import { runValues } from '../../../src/plan/template-run.ts';

export const commit = '860c1904a1ce19322e91ac35af1ab07466440c37';

export function runContext(facts: Partial<RunContext> = {}): RunContext {
  return {
    repository: 'acme/shop',
    eventName: 'push',
    payload: { repository: { default_branch: 'main' } },
    sha: commit,
    ref: 'refs/heads/main',
    runId: '4242',
    runAttempt: 1,
    runNumber: 7,
    workflow: 'images',
    workflowRef: '',
    job: 'plan',
    actor: 'octocat',
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
    graphqlUrl: 'https://api.github.com/graphql',
    workspace: '/nowhere',
    temporary: '/nowhere',
    ...facts,
  };
}

export function image(name: string, facts: Partial<Image> = {}): Image {
  return {
    name,
    image: undefined,
    context: `images/${name}`,
    file: `images/${name}/Dockerfile`,
    target: undefined,
    buildArgs: {},
    buildContexts: {},
    platforms: [],
    tags: [],
    paths: undefined,
    parents: [],
    parentReferences: {},
    baseImage: undefined,
    wave: 0,
    axes: {},
    labels: {},
    extra: {},
    ...facts,
  };
}

export function catalog(images: readonly Image[], facts: Partial<Catalog> = {}): Catalog {
  return {
    format: 'images',
    file: 'images.yml',
    registry: undefined,
    prefix: undefined,
    publishedTag: undefined,
    versionFile: 'VERSION',
    namesVersionFile: false,
    rebuildAll: [],
    ignore: [],
    images,
    sources: ['images.yml'],
    warnings: [],
    notices: [],
    ...facts,
  };
}

export const clock = { now: new Date('2026-02-03T04:05:06Z'), commitDate: new Date('2026-02-01T00:00:00Z') };

export function request(
  images: readonly Image[],
  facts: Partial<MatrixRequest> = {},
  context: Partial<RunContext> = {},
): MatrixRequest {
  return {
    catalog: catalog(images),
    run: runValues(runContext(context), clock, {}),
    registry: undefined,
    image: undefined,
    tags: [],
    flavor: [],
    parentTag: undefined,
    version: undefined,
    platforms: [],
    splitPlatforms: false,
    runners: new Map([['default', 'ubuntu-latest']]),
    cache: 'none',
    cacheRepository: undefined,
    rebuild: false,
    cacheUpdate: false,
    reasons: {},
    parentDigests: {},
    hashes: new Map(),
    match: matchWithin,
    note: () => {},
    ...facts,
  };
}

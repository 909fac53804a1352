/** What `npm run test:mutation` changes, by groups: the core's decisions, each with the tests that specify it. */
export interface Group {
  /** What is changed. */
  readonly mutate: readonly string[];
  /** The tests beside them, below `__tests__/`: the fewer, the sooner a change of a constant is through. */
  readonly tests: readonly string[];
  /** Its modules keep what they worked out: they are read anew for each change. */
  readonly stateful?: boolean;
}

function filesOf(folder: string, names: string): readonly string[] {
  return names.split(' ').map((name) => `${folder}/${name}.ts`);
}

function testsOf(folder: string, names: string): readonly string[] {
  return names.split(' ').map((name) => `unit/${folder}/${name}.test.ts`);
}

/** The core: decisions that open gates, move tags, write comments, or leave an image out. */
export const groups: Readonly<Record<string, Group>> = {
  comment: {
    mutate: filesOf('src/comment', 'converge marker command find'),
    tests: testsOf('comment', 'marker command find converge-steps converge'),
  },
  modes: {
    mutate: filesOf('src/comment', 'modes write baseline competitors'),
    tests: testsOf('comment', 'modes write baseline competitors'),
  },
  command: {
    mutate: ['actions/pr-command/run.ts', 'src/comment/command-event.ts'],
    tests: testsOf('comment', 'command-run'),
  },
  report: {
    mutate: filesOf('src/report', 'compare compare-config fingerprint binding levels expected'),
    tests: testsOf('report', 'levels binding differences compare expected'),
  },
  promote: {
    mutate: filesOf('src/promote', 'plan guard version pep440 moves rollback template'),
    tests: testsOf('promote', 'version decisions rollback'),
  },
  wait: {
    mutate: filesOf('src/wait', 'choose-run judge-run judge-image commit clock'),
    tests: testsOf('wait', 'pure commit judge-image'),
  },
  registry: {
    mutate: filesOf('src/registry', 'challenge realm reference manifest'),
    tests: testsOf('registry', 'challenge realm reference manifest-fields manifest json-shape platform image-labels'),
  },
  kit: {
    mutate: filesOf('src/action', 'untrusted redact secret duration contract'),
    tests: testsOf('action', 'untrusted secret contract duration'),
  },
  plan: {
    mutate: filesOf('src/plan', 'affected base base-named tags matrix-legs matrix-outputs'),
    tests: testsOf('plan', 'base detect-affected matrix-fit matrix matrix-outputs'),
  },
  catalog: {
    mutate: filesOf('src/catalog', 'graph hash'),
    tests: testsOf('catalog', 'graph hash'),
  },
  globs: {
    mutate: filesOf('src/catalog', 'glob braces wildcard'),
    tests: testsOf('catalog', 'braces rules wildcard glob'),
    stateful: true,
  },
  dockerfile: {
    mutate: filesOf('src/catalog', 'dockerfile dockerfile-words here-documents variables expand'),
    tests: testsOf('catalog', 'dockerfile variables stages engine-reads'),
    stateful: true,
  },
  stages: {
    mutate: filesOf('src/catalog', 'stages references'),
    tests: testsOf('catalog', 'stages engine-reads'),
  },
  patterns: {
    mutate: filesOf('src/catalog', 'docker-pattern paths'),
    tests: testsOf('catalog', 'docker-pattern wildcard'),
  },
  parents: {
    mutate: filesOf('src/catalog', 'parents base-notices'),
    tests: testsOf('catalog', 'parents graph base-notices first-tries'),
  },
  inputs: {
    mutate: filesOf('src/catalog', 'inputs input-parts inputs-index'),
    tests: testsOf('catalog', 'inputs-told inputs-texts inputs-index inputs engine-reads'),
  },
  http: {
    mutate: filesOf('src/http', 'retry redirect address limiter'),
    tests: testsOf('http', 'redirect address retry limiter'),
  },
  apply: {
    mutate: filesOf('src/promote', 'apply holder floating observe'),
    tests: testsOf('promote', 'apply holder floating observe'),
  },
  outcome: {
    mutate: filesOf('src/promote', 'outcome remove removal source'),
    tests: testsOf('promote', 'outcome remove source'),
  },
  git: {
    mutate: filesOf(
      'src/git',
      'difference-text object-answers tree-record record-store file-list tree-files objects revision near-base tree-walk',
    ),
    tests: testsOf('git', 'object-answers differences objects revision near-base-walk tree-walk'),
  },
  credentials: {
    mutate: filesOf('src/registry', 'credentials docker-config'),
    tests: testsOf('registry', 'credentials'),
  },
  auth: {
    mutate: filesOf('src/registry', 'tokens authorizer scopes session tag-list answers'),
    tests: testsOf('registry', 'scopes tokens tag-list authorizer authorizer-tokens session-elsewhere session answers'),
  },
  reading: {
    mutate: filesOf('src/registry', 'read'),
    tests: testsOf('registry', 'read read-once'),
  },
  writing: {
    mutate: filesOf('src/registry', 'write delete write-problems tag-batch'),
    tests: testsOf('registry', 'write write-shows delete tag-batch'),
  },
  copying: {
    mutate: filesOf('src/registry', 'upload copy walk blobs'),
    tests: testsOf('registry', 'upload upload-again copy walk blobs'),
  },
  filters: {
    mutate: filesOf('src/plan', 'filters filter-glob filter-changes filter-yaml'),
    tests: testsOf('plan', 'filter-yaml filter-glob filters'),
  },
  render: {
    mutate: filesOf('src/comment', 'render render-details fit words delta'),
    tests: testsOf('comment', 'words delta render-report render-details fit'),
  },
  facts: {
    mutate: filesOf('src/comment', 'own-reports which-pull build-model model needs'),
    tests: testsOf('comment', 'own-reports which-pull needs build-model words'),
  },
};

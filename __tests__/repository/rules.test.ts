/** The rules of construction of docs/reliability.md that sources can break: each is a list of the few files that may do a thing. */
import { describe, expect, it } from '@jest/globals';
import { sourcesWith } from '../support/sources.ts';

const mayDo: Readonly<Record<string, readonly [pattern: RegExp, files: readonly string[]]>> = {
  'decide how the process ends': [/process\.exitCode/, ['actions/cli.ts', 'src/action/github-runner.ts']],
  'end the process, after its output is written': [/process\.exit\(/, ['src/action/github-runner.ts']],
  'speak HTTP': [
    /^import (?!type)[^;]*'node:https?'|import\('node:https?'\)/m,
    // Agents and nothing else; every request is made by transport.ts through them.
    ['src/http/agents.ts'],
  ],
  // Calls of `fetch` are those of a function that was handed in; the global one is never used.
  'name the global fetch': [/(?<!typeof )globalThis\.fetch|\bundici\b/, []],
  'print through the toolkit': [/'@actions\/core'/, ['src/action/github-runner.ts']],
  'write to standard output': [/process\.std(?:out|err)\b/, ['actions/cli.ts', 'src/action/github-runner.ts']],
  'start processes': [
    /^import (?!type)[^;]*'node:child_process'|'@actions\/exec'/m,
    ['src/docker/docker-cli.ts', 'src/git/run-git.ts', 'src/registry/credential-helper.ts'],
  ],
  'start git': [/spawn\('git'|getExecOutput\('git'/, ['src/git/run-git.ts']],
  // One constant script, so that a user's regular expression has a time limit.
  'use another realm': [/'node:vm'/, ['actions/generate-matrix/match-within.ts']],
  'see a secret': [
    /\.reveal\(\)/,
    [
      'actions/digest-gate/start.ts',
      'actions/pr-comment/start.ts',
      'src/action/run-action.ts',
      'src/git/side-repository.ts',
      'src/github/api.ts',
      'src/registry/authorizer.ts',
      'src/registry/tokens.ts',
    ],
  ],
  'open files': [
    /'node:fs(?:\/promises)?'/,
    [
      'actions/cli.ts',
      'src/action/github-runner.ts',
      'src/action/plain-stdout.ts',
      'src/docker/build-metadata.ts',
      'src/docker/open-files.ts',
      'src/docker/tar-index.ts',
      'src/files/comment-files.ts',
      'src/files/confine.ts',
      'src/files/file-workspace.ts',
      'src/files/places.ts',
      'src/files/report-folder.ts',
      'src/git/side-repository.ts',
      'src/git/workspace-tree.ts',
      'src/github/artifact-archive.ts',
      'src/github/artifacts.ts',
      'src/github/cache.ts',
      'src/github/github-context.ts',
      'src/http/trust.ts',
      'src/registry/credentials.ts',
    ],
  ],
};

describe('only these files may', () => {
  it.each(Object.entries(mayDo))('%s', (_what, [pattern, files]) => {
    expect(sourcesWith(pattern)).toEqual(files);
  });
});

describe('nobody may', () => {
  it.each([
    ['abort the process', /process\.abort\(/],
    ['start a shell', /\bexecSync\(|shell: true|spawn\(['"`](?:\/bin\/)?(?:ba)?sh\b/],
    ['make code of text', /\beval\(|new Function\(/],
    ['turn off the check of certificates', /rejectUnauthorized: false/],
  ])('%s', (_what, pattern) => {
    expect(sourcesWith(pattern)).toEqual([]);
  });
});

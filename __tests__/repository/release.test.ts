/** What a release is made of: true checksums, a bill of what is in the bundles, workflows without the self-repository form. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isMap, isSeq, parseDocument } from 'yaml';
import { releaseFiles } from '../../scripts/release/files.ts';
import { forEnterpriseServer } from '../../scripts/release/ghes.ts';
import { checkTag, movingTag, notesOf } from '../../scripts/release/notes.ts';
import { read } from '../support/pages.ts';
import { root } from '../support/run-bundle.ts';

const source = { repository: 'org/docker-ci-actions', sha: 'a'.repeat(40), tag: 'v9.8.7' };

describe('the files of a release', () => {
  let folder: string;
  let files: Readonly<Record<string, string>>;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dca-release-'));
    writeFileSync(join(folder, 'package.json'), '{"version": "9.8.7"}');
    writeFileSync(join(folder, 'CHANGELOG.md'), '# Changelog\n\n## [9.8.7] - 2026-12-01\n\n### Added\n\n- A thing.\n');
    cpSync(join(root, 'package-lock.json'), join(folder, 'package-lock.json'));
    mkdirSync(join(folder, '.github'));
    cpSync(join(root, '.github/workflows'), join(folder, '.github/workflows'), { recursive: true });
    symlinkSync(join(root, 'dist'), join(folder, 'dist'));
    files = releaseFiles(folder, source);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are the same each time', () => {
    expect(releaseFiles(folder, source)).toEqual(files);
  });

  it('list every file of dist/ with its checksum, in the form that sha256sum checks', () => {
    writeFileSync(join(folder, 'SHA256SUMS'), files.SHA256SUMS ?? '');
    const checked = spawnSync('sha256sum', ['--check', '--strict', '--quiet', join(folder, 'SHA256SUMS')], {
      cwd: root,
    });
    expect(checked.status).toBe(0);
    const count = spawnSync('sh', ['-c', 'find dist -type f | wc -l'], { cwd: root, encoding: 'utf8' }).stdout.trim();
    expect(files.SHA256SUMS?.trimEnd().split('\n')).toHaveLength(Number(count));
  });

  it('bill the packages that are in the bundles, with hash and licence, and no tool', () => {
    const bill = JSON.parse(files['sbom.cdx.json'] ?? '') as {
      readonly specVersion: string;
      readonly components: readonly { readonly name: string; readonly purl: string; readonly hashes: object[] }[];
    };
    const names = bill.components.map(({ name }) => name);
    expect(bill.specVersion).toBe('1.6');
    expect(names).toEqual(expect.arrayContaining(['@actions/core', 'yaml', '@octokit/request']));
    expect(names).not.toEqual(expect.arrayContaining(['jest']));
    expect(names).not.toEqual(expect.arrayContaining(['buffers']));
    expect(bill.components.every(({ hashes }) => hashes.length === 1)).toBe(true);
    expect(new Set(bill.components.map(({ purl }) => purl)).size).toBe(names.length);
  });

  it('have the reusable workflows without the self-repository form, pinned, and otherwise unchanged', () => {
    const workflows = Object.entries(files).filter(([name]) => name.startsWith('workflows-ghes/'));
    for (const [name, text] of workflows) {
      const original = read(name.replace('workflows-ghes/', '.github/workflows/'));
      expect(usesOf(text).filter((use) => /^\$\/|^\.\/\.github\//.test(use))).toEqual([]);
      expect(usesOf(text)).toHaveLength(usesOf(original).length);
      expect(text.split('\n').filter((line) => !line.includes('uses:'))).toEqual(
        // Nor has a server a queue for jobs that wait.
        original.split('\n').filter((line) => !/uses:|^ +queue: max/.test(line)),
      );
    }
    expect(Object.keys(files).some((name) => name.includes('self-'))).toBe(false);
  });
});

describe('the form for GitHub Enterprise Server', () => {
  const own = (path: string) => `org/docker-ci-actions${path}@${source.sha} # v9.8.7`;

  it.each([
    ['      - uses: $/digest-gate', `      - uses: ${own('/digest-gate')}`],
    ['        uses: "$/tag-latest" # moves', `        uses: ${own('/tag-latest')}`],
    ['      - uses: $/', `      - uses: ${own('')}`],
    ['      - uses: $/plan', `      - uses: ${own('')}`],
    ['    uses: ./.github/workflows/build-image.yml', `    uses: ${own('/.github/workflows/build-image.yml')}`],
    ['    uses: $/.github/workflows/build-image.yml', `    uses: ${own('/.github/workflows/build-image.yml')}`],
    ['      - uses: ./actions/mine', '      - uses: ./actions/mine'],
    ['      - uses: docker/login-action@v4', '      - uses: docker/login-action@v4'],
    ["        run: echo 'uses: $/digest-gate'", "        run: echo 'uses: $/digest-gate'"],
  ])('%s', (line, rewritten) => {
    expect(forEnterpriseServer(`a:\n${line}\nb:\n`, source)).toBe(`a:\n${rewritten}\nb:\n`);
  });

  it('takes a whole commit and a repository, nothing else', () => {
    expect(() => forEnterpriseServer('', { ...source, sha: 'v1' })).toThrow('is no commit');
    expect(() => forEnterpriseServer('', { ...source, repository: 'a/b/c' })).toThrow('is no repository');
  });
});

describe('the tag', () => {
  it.each(['v1', 'v1.2', '1.2.3', 'v1.2.3-rc.1', 'v1.2.4', 'v1.2.3\n'])('%j is none of version 1.2.3', (tag) => {
    expect(() => checkTag(tag, '1.2.3')).toThrow();
  });

  it('moves that of its major version', () => {
    expect(() => checkTag('v1.2.3', '1.2.3')).not.toThrow();
    expect([movingTag('v1.2.3'), movingTag('v12.0.0')]).toEqual(['v1', 'v12']);
  });

  it('is told by the changelog, or there is no release', () => {
    const log =
      '# C\n\n## [Unreleased]\n\n- x\n\n## [1.2.3] - 2026-01-01\n\n- y\n\n## [1.2.2]\n\n- z\n\n[1.2.2]: https://x\n';
    expect(notesOf(log, 'v1.2.3')).toBe('- y\n');
    expect(notesOf(log, 'v1.2.2')).toBe('- z\n');
    expect(() => notesOf(log, 'v2.0.0')).toThrow('no section');
    expect(() => notesOf('## [3.0.0]\n\n', 'v3.0.0')).toThrow('says nothing');
  });
});

describe('self-release.yml', () => {
  const workflow = parseDocument(read('.github/workflows/self-release.yml')).toJS() as {
    readonly jobs: Readonly<
      Record<
        string,
        { readonly environment?: string; readonly permissions: Record<string, string>; readonly steps: Step[] }
      >
    >;
  };
  interface Step {
    readonly uses?: string;
    readonly run?: string;
  }

  it('writes in one job alone, which waits for the environment and runs nothing of npm', () => {
    const writers = Object.values(workflow.jobs).filter(({ permissions }) =>
      Object.values(permissions).includes('write'),
    );
    expect(writers).toHaveLength(1);
    expect(writers[0]?.environment).toBe('release');
    expect(writers[0]?.steps.map(({ run }) => run ?? '').join('\n')).not.toMatch(/\bnpm\b|\bnode\b/);
  });

  it('uses no secret but the job’s own token, and no cache', () => {
    const text = read('.github/workflows/self-release.yml');
    expect(text).not.toMatch(/secrets\.|actions\/cache|^\s*cache:/m);
    expect(text).toContain('sha256sum --check --strict');
    expect(text).toContain('--draft=false');
  });
});

/** Every `uses:` of a workflow, read as YAML. */
function usesOf(text: string): readonly string[] {
  const found: string[] = [];
  const look = (node: unknown): void => {
    if (isSeq(node)) for (const item of node.items) look(item);
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      if (String(key) === 'uses') found.push(String(value));
      else look(value);
    }
  };
  look(parseDocument(text).contents);
  return found;
}

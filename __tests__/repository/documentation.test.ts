/** Pages hold together: links lead somewhere, and each action's README has the parts that a reader looks for. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { contracts } from '../../actions/index.ts';
import { codes, table } from '../support/markdown-table.ts';
import { yamlBlocks } from '../support/markdown-yaml.ts';
import { pages, read } from '../support/pages.ts';

const root = resolve(import.meta.dirname, '..', '..');

describe('links', () => {
  it.each(pages)('%s leads nowhere wrong', (page) => {
    expect(linksOf(read(page)).filter((link) => !leads(page, link))).toEqual([]);
  });
});

describe('pages', () => {
  it('tell nothing of the machine that they were written on', () => {
    const machine = /\/work\/|\/home\/|\/tmp\/bash|file:\/\//;
    expect(pages.filter((page) => machine.test(read(page)))).toEqual([]);
  });

  it('have no two headings of one name', () => {
    const twice = (page: string) =>
      [...anchors(read(page))].filter((id) => /-\d+$/.test(id) && anchors(read(page)).has(id.replace(/-\d+$/, '')));
    expect(pages.flatMap((page) => twice(page).map((id) => `${page}#${id}`))).toEqual([]);
  });

  it('of docs/ are reachable from the README', () => {
    const seen = new Set<string>();
    const visit = (path: string): void => {
      const isFolder = statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() === true;
      const page = isFolder ? join(path, 'README.md') : path;
      if (seen.has(page) || !existsSync(join(root, page))) return;
      seen.add(page);
      if (!page.endsWith('.md')) return;
      for (const link of linksOf(read(page))) if (!/^[a-z]+:/.test(link)) visit(target(page, link).file);
    };
    visit('README.md');
    expect(
      pages.filter(
        (page) => /^docs\/|\/README\.md$/.test(page) && !/^(?:__tests__|examples)\//.test(page) && !seen.has(page),
      ),
    ).toEqual([]);
  });
});

describe('CHANGELOG.md', () => {
  const parts = read('CHANGELOG.md').split(/^## /m).slice(1);

  it('is in the format of Keep a Changelog: the newest first, each kind of change once', () => {
    expect(parts[0]).toMatch(/^\[Unreleased\]\n/);
    for (const part of parts.slice(1)) expect(part).toMatch(/^\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d\n/);
    const known = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
    for (const part of parts) {
      const kinds = [...part.matchAll(/^### (.+)$/gm)].map(([, kind = '']) => kind);
      expect(kinds).toEqual(known.filter((kind) => kinds.includes(kind)));
    }
  });
});

describe('an action’s page', () => {
  const parts = [
    '## What it decides',
    '## Requirements',
    '## Inputs',
    '## Outputs',
    '## Recipes',
    '## What it does not do',
  ];

  it.each(contracts.map(({ name }) => name))('%s', (name) => {
    const page = read(pageOf(name));
    expect(parts.filter((part) => !page.includes(`\n${part}\n`))).toEqual([]);
    expect([...parts].sort((a, b) => page.indexOf(`\n${a}\n`) - page.indexOf(`\n${b}\n`))).toEqual(parts);
    const [first, ...others] = yamlBlocks(page);
    expect(first?.kind).toBe('steps');
    expect(others.some(({ kind }) => kind === 'workflow')).toBe(true);
    expect(page).toContain(`uses: org/docker-ci-actions${name === 'plan' ? '' : `/${name}`}@v1`);
  });

  it.each(contracts.map(({ name }) => name))('%s names only inputs and outputs that exist', (name) => {
    const contract = contracts.find((one) => one.name === name);
    const page = read(pageOf(name));
    const known = new Set([...Object.keys(contract?.inputs ?? {}), ...Object.keys(contract?.outputs ?? {})]);
    // The generated tables speak of other actions too.
    const prose = page.replaceAll(/<!-- (inputs|outputs):[\s\S]*?<!-- \/\1 -->/g, '');
    const told = [...prose.matchAll(/\b(?:input|output) `([a-z][a-z-]*)`/g)].map(([, word = '']) => word);
    expect(told.filter((word) => !known.has(word))).toEqual([]);
  });
});

describe('docs/permissions.md', () => {
  const { columns, rows } = table(read('docs/permissions.md'), 'action');

  it.each(contracts.map(({ name }) => name))('gives %s what its page asks for, and no more', (name) => {
    const row = rows.find(([actions = '']) => actions.includes(`[${name}]`)) ?? [];
    const overview = columns.slice(1).flatMap((column, n) => {
      const rights = (row[n + 1] ?? '').match(/\b(?:read|write)\b/g) ?? [];
      return rights.map((right) => `${codes(column)[0]}: ${right}`);
    });
    const page = read(pageOf(name));
    const requirements = page.slice(page.indexOf('## Requirements'), page.indexOf('## Inputs'));
    const asked = [...requirements.matchAll(/^\| `([a-z-]+: (?:read|write))`/gm)].map(([, right = '']) => right);
    expect([...new Set(overview)].sort()).toEqual([...new Set(asked)].sort());
  });
});

function pageOf(name: string): string {
  return name === 'plan' ? 'docs/plan.md' : `${name}/README.md`;
}

function linksOf(markdown: string): readonly string[] {
  const prose = markdown.replaceAll(/^( *)(`{3,})[\s\S]*?^\1\2 *$/gm, '').replaceAll(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)|(?:src|href)="([^"]+)"/g)].map(
    ([, a, b]) => a ?? b ?? '',
  );
}

function leads(page: string, link: string): boolean {
  if (/^(?:https?:|mailto:)/.test(link)) return true;
  const { file, anchor } = target(page, link);
  if (!existsSync(join(root, file))) return false;
  return anchor === undefined || !file.endsWith('.md') || anchors(readFileSync(join(root, file), 'utf8')).has(anchor);
}

function target(page: string, link: string): { readonly file: string; readonly anchor: string | undefined } {
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? page : relative(root, resolve(root, dirname(page), decodeURIComponent(path)));
  return { file, anchor };
}

/** Ids that GitHub gives to headings. */
function anchors(markdown: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const prose = markdown.replaceAll(/^( *)(`{3,})[\s\S]*?^\1\2 *$/gm, '');
  const ids = [...prose.matchAll(/^#{1,6} +(.+?) *#*$/gm)].map(([, title = '']) => {
    const plain = title.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const id = plain.replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(/\s/g, '-');
    const count = seen.get(id) ?? 0;
    seen.set(id, count + 1);
    return count === 0 ? id : `${id}-${count}`;
  });
  return new Set(ids);
}

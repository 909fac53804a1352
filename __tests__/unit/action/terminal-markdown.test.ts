import { describe, expect, it } from '@jest/globals';
import { columnsOf, terminalMarkdown } from '../../../src/action/terminal-markdown.ts';
import { details, longTable } from '../../../src/report/markdown.ts';

const summary = `<!-- marker -->
## Plan

**1** of 2 images is built. See [the run](https://github.com/acme/shop/actions/runs/1).

\`\`\`mermaid
flowchart TD
  a --> b
\`\`\`

| Image | Gate | Why |
| :-- | :-: | --: |
| \`api\` | ✅ | a&#95;b changed |
| \`worker\\|x\` | 日本 | – |

<details><summary><b>api</b> — <code>sha256&#58;0123</code></summary>

hidden

</details>

end`;

describe('Markdown in a terminal', () => {
  it('shows headings, sentences, aligned tables and folded details', () => {
    expect(terminalMarkdown(summary)).toBe(
      [
        'Plan',
        '',
        '1 of 2 images is built. See the run.',
        '',
        '  Image     Gate  Why',
        '  api       ✅    a_b changed',
        '  worker|x  日本  –',
        '',
        '▸ api — sha256:0123',
        '',
        'end',
      ].join('\n'),
    );
  });

  it('shows what is folded only for its length, and what is open: nothing can be unfolded here', () => {
    const rows = '| Tag |\n| :-- |\n| `a` |';
    const inner = details('b', 'hidden');
    expect(terminalMarkdown(longTable(rows, 2, 1, 'tags'))).toBe('▾ All 2 tags\n\n  Tag\n  a');
    expect(terminalMarkdown(longTable(rows, 1, 1, 'tags'))).toBe('Tag\n  a');
    expect(terminalMarkdown(`${details('a', `shown\n\n${inner}\n\nshown too`, { open: true })}\n\nend`)).toBe(
      '▾ a\n\nshown\n\n▸ b\n\nshown too\n\nend',
    );
    expect(terminalMarkdown(details('a', `hidden\n\n${details('b', 'x', { open: true })}`))).toBe('▸ a');
  });

  it('lets no control character through an entity', () => {
    expect(terminalMarkdown('a&#27;[2Jb')).toBe('a\\u001b[2Jb');
  });

  it.each([
    ['abc', 3],
    ['🐳', 2],
    ['✅', 2],
    ['日本', 4],
    ['é', 1],
  ])('%s takes %d columns', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});

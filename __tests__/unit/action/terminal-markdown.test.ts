import { describe, expect, it } from '@jest/globals';
import { columnsOf, terminalMarkdown } from '../../../src/action/terminal-markdown.ts';

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

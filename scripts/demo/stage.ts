/** How the story looks in a terminal: acts, sentences, tables, progress. Colours where standard output shows them. */
import { stripVTControlCharacters, styleText } from 'node:util';
import { columnsOf } from '../../src/action/terminal-markdown.ts';

type Style = Parameters<typeof styleText>[0];

const colours = process.stdout.isTTY === true || process.env.FORCE_COLOR !== undefined;
const width = Math.min(Math.max(process.stdout.columns ?? 100, 72), 110);

export function paint(style: Style, text: string): string {
  return colours ? styleText(style, text, { validateStream: false }) : text;
}

export function act(number: number, title: string, question: string): void {
  const head = ` ${number} ${title} `;
  const rest = '─'.repeat(Math.max(2, width - head.length - question.length - 3));
  say('');
  say(`${paint(['bold', 'cyan'], `──${head}`)}${paint('dim', `${rest} ${question}`)}`);
}

export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function good(text: string): void {
  say(`  ${paint('green', '✔')} ${text}`);
}

export function bad(text: string): void {
  say(`  ${paint('red', '✘')} ${text}`);
}

/** Rows under each other; the first column is bold. */
export function rows(table: readonly (readonly string[])[], indent = 4): void {
  const columns = table[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, at) => Math.max(...table.map((row) => visible(row[at] ?? ''))));
  for (const row of table) {
    const cells = row.map((cell, at) => {
      const padding = ' '.repeat(at + 1 < row.length ? (widths[at] ?? 0) - visible(cell) : 0);
      return (at === 0 ? paint('bold', cell) : cell) + padding;
    });
    say(' '.repeat(indent) + cells.join('  '));
  }
}

/** Shows how far a long work is, on one line that disappears. */
export async function progress<T>(title: string, total: number, work: (done: () => void) => Promise<T>): Promise<T> {
  let count = 0;
  const draw = () => {
    if (process.stdout.isTTY !== true) return;
    const filled = Math.round((count / Math.max(total, 1)) * 24);
    process.stdout.write(
      `\r  ${paint('cyan', '█'.repeat(filled))}${paint('dim', '░'.repeat(24 - filled))} ${title} ${count}/${total}`,
    );
  };
  draw();
  try {
    return await work(() => {
      count += 1;
      draw();
    });
  } finally {
    if (process.stdout.isTTY === true) process.stdout.write('\r\u001b[2K');
  }
}

function visible(text: string): number {
  return columnsOf(stripVTControlCharacters(text));
}

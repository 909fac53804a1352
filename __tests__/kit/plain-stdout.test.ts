/** Standard output without a stream: every byte arrives, in order, also through a slow pipe and from `console`. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from '@jest/globals';

const from = resolve(import.meta.dirname, '..', '..', 'src', 'action', 'plain-stdout.ts');
const script = `
  import { usePlainStdout } from ${JSON.stringify(from)};
  usePlainStdout();
  process.stdout.write('first é 🐳\\n');
  console.log('from', 'console');
  for (let line = 0; line < 40000; line += 1) process.stdout.write(\`line \${line} \${'x'.repeat(90)}\\n\`);
  process.stdout.write(Buffer.from('last\\n'));
`;

it('loses nothing', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await sleep(200); // the pipe is full by now
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  const code = await new Promise((done) => child.once('close', done));
  const lines = text.trimEnd().split('\n');
  expect(code).toBe(0);
  expect(lines.slice(0, 2)).toEqual(['first é 🐳', 'from console']);
  expect(lines.slice(2, -1).every((line, at) => line.startsWith(`line ${at} x`))).toBe(true);
  expect([lines.length, lines.at(-1)]).toEqual([40_003, 'last']);
});

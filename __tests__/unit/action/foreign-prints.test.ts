/** What a library prints cannot speak to the runner, and what we print is not touched. */
import { expect, it } from '@jest/globals';
import { keepApart } from '../../../src/action/foreign-prints.ts';

function world() {
  const written: string[] = [];
  const told: string[] = [];
  const masked: string[] = [];
  const stdout = { write: (text: string | Uint8Array) => written.push(String(text)) > 0 };
  const own = keepApart(stdout, { tell: (line) => told.push(line), mask: (secret) => masked.push(secret) });
  return { written, told, masked, stdout, own };
}

it('hands on what is printed under `own` as it is', () => {
  const { stdout, own, written, told } = world();
  own(() => stdout.write('::warning::ours\n'));
  expect([written, told]).toEqual([['::warning::ours\n'], []]);
});

it('tells every other line, whatever ends it, and writes nothing', () => {
  const { stdout, written, told } = world();
  stdout.write('Attempt 1 failed: busy\r::stop-commands::x\r\n##[set-output name=p;]true\n\n');
  expect([written, told]).toEqual([[], ['Attempt 1 failed: busy', '::stop-commands::x', '##[set-output name=p;]true']]);
});

it('takes a mask for a mask', () => {
  const { stdout, masked, told } = world();
  stdout.write('::add-mask::a%0Ab%25\n');
  expect([masked, told]).toEqual([['a\nb%'], []]);
});

it('ends to be our own when the printing fails', () => {
  const { stdout, own, told } = world();
  expect(() =>
    own(() => {
      throw new Error('EPIPE');
    }),
  ).toThrow('EPIPE');
  stdout.write('theirs');
  expect(told).toEqual(['theirs']);
});

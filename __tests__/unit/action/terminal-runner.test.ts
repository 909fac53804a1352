import { describe, expect, it } from '@jest/globals';
import { defineContract } from '../../../src/action/contract.ts';
import { boolean, lines, output, secret, text } from '../../../src/action/fields.ts';
import { Problem } from '../../../src/action/problem.ts';
import { runAction } from '../../../src/action/run-action.ts';
import { parseFlags, type Terminal, terminalRunner } from '../../../src/action/terminal-runner.ts';

const contract = defineContract({
  name: 'sample',
  title: 'Sample',
  summary: 'Sample.',
  branding: { icon: 'box', color: 'blue' },
  inputs: {
    image: text({ required: true, description: 'Image.' }),
    tags: lines({ description: 'Tags.' }),
    'dry-run': boolean({ default: 'false', description: 'Plan alone.' }),
    'github-token': secret({
      description: 'Token.',
      fromRunner: { expression: '${{ github.token }}', environment: 'GITHUB_TOKEN' },
    }),
  },
  outputs: { image: output.text('Image.'), tags: output.lines('Tags.') },
});

async function run(
  words: readonly string[],
  format: Terminal['format'],
  environment: Record<string, string> = {},
  failure?: Problem,
) {
  const seen = { out: '', err: '', code: -1 };
  const terminal: Terminal = {
    environment,
    out: (part) => {
      seen.out += part;
    },
    err: (part) => {
      seen.err += part;
    },
    exit: (code) => {
      seen.code = code;
    },
    colour: false,
    format,
  };
  await runAction(
    contract,
    terminalRunner(contract, parseFlags(contract, words), terminal),
    async (inputs, { log }) => {
      log.info(`token ${inputs.githubToken?.reveal()} \u001b[2J`);
      return { outputs: { image: inputs.image, tags: inputs.tags }, summary: '## Sample', verdict: 'done', failure };
    },
  );
  return seen;
}

describe('flags', () => {
  it.each([
    [['--image', 'a'], { image: 'a' }],
    [['--image=a=b'], { image: 'a=b' }],
    [['--dry-run', '--image', 'a'], { 'dry-run': 'true', image: 'a' }],
    [['--image', 'a', '--dry-run'], { image: 'a', 'dry-run': 'true' }],
    [['--dry-run', 'false'], { 'dry-run': 'false' }],
    [['--tags', '1', '--tags', '2'], { tags: '1\n2' }],
    [['--image=--weird'], { image: '--weird' }],
    [['--image=', '--dry-run'], { image: '', 'dry-run': 'true' }],
  ])('%j', (words, flags) => {
    expect(Object.fromEntries(parseFlags(contract, words))).toEqual(flags);
  });

  it.each([[['--image', '--dry-run']], [['--image']], [['--dry-run', '--tags']]])('%j: a value is missing', (words) => {
    expect(() => parseFlags(contract, words)).toThrow(/--(?:image|tags) has no value/);
  });

  it.each([['--imgae'], ['image'], ['-i'], ['--__proto__'], ['--constructor']])('%s is refused', (word) => {
    expect(() => parseFlags(contract, [word, 'x'])).toThrow(/is no flag of sample/);
  });
});

describe('a run in a terminal', () => {
  const words = ['--image', 'a/b', '--tags', '1\n2'];

  it.each([
    ['lines', 'image=a/b\ntags=1\\n2\n'],
    ['json', '{\n  "image": "a/b",\n  "tags": "1\\n2"\n}\n'],
    ['summary', 'Sample\n'],
  ] as const)('prints %s on standard output', async (format, out) => {
    expect(await run(words, format)).toMatchObject({ out, code: 0 });
  });

  it('takes the token from the environment, and shows neither it nor a control character', async () => {
    const { err } = await run(words, 'lines', { GITHUB_TOKEN: 'ghs_0123456789' });
    expect(err).toBe('token *** \\u001b[2J\ndone\n');
  });

  it('ends with 1 for a negative verdict, after the outputs', async () => {
    const failure = new Problem({ code: 'DCA-GAT-001', message: 'closed.', remedy: 'Build again.' });
    expect(await run(words, 'lines', {}, failure)).toMatchObject({ out: expect.stringContaining('image='), code: 1 });
  });

  it('ends with 2 for a wrong input', async () => {
    const { err, out, code } = await run(['--dry-run', 'maybe'], 'lines');
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err).toContain('2 inputs are wrong');
  });
});

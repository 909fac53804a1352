import { describe, expect, it } from '@jest/globals';
import {
  defineContract,
  formatOutputs,
  jobOutputLimit,
  outputLimit,
  parseInputs,
  sizeOf,
} from '../../../src/action/contract.ts';
import {
  boolean,
  count,
  duration,
  hosts,
  lines,
  names,
  oneOf,
  output,
  secret,
  text,
  textMap,
} from '../../../src/action/fields.ts';
import { Problem } from '../../../src/action/problem.ts';
import { Secret } from '../../../src/action/secret.ts';

const contract = defineContract({
  name: 'sample',
  title: 'Sample',
  summary: 'A contract with every kind.',
  branding: { icon: 'box', color: 'blue' },
  inputs: {
    image: text({ required: true, description: 'Image.' }),
    level: oneOf('content', 'layers')({ default: 'content', description: 'Level.' }),
    timeout: duration({ default: '60s', description: 'Time.' }),
    'dry-run': boolean({ default: 'false', description: 'Plan alone.' }),
    concurrency: count(1, 64)({ default: '16', description: 'At once.' }),
    only: names({ description: 'Names.' }),
    globs: lines({ description: 'Globs.' }),
    hosts: hosts({ description: 'Hosts.' }),
    reasons: textMap({ description: 'Reasons.' }),
    password: secret({ description: 'Password.' }),
    note: text({ description: 'Note.' }),
  },
  outputs: {
    digest: output.text('Digest.'),
    open: output.boolean('Open.'),
    'image-count': output.number('Count.'),
    pinned: output.lines('Lines.'),
    changes: output.json<readonly string[]>('JSON.'),
  },
});

const given = (inputs: Readonly<Record<string, string>>) => parseInputs(contract, (name) => inputs[name] ?? '');

describe('inputs', () => {
  it('have defaults, are undefined where left out, and are named in camel case', () => {
    expect(given({ image: 'a/b' })).toEqual({
      image: 'a/b',
      level: 'content',
      timeout: 60_000,
      dryRun: false,
      concurrency: 16,
      only: undefined,
      globs: [],
      hosts: [],
      reasons: {},
      password: undefined,
      note: undefined,
    });
  });

  it.each([
    ['spaces around a value are not part of it', { image: '  a/b \r\n' }, { image: 'a/b' }],
    ['CRLF is a line end', { image: 'a', globs: 'x\r\ny\rz' }, { globs: ['x', 'y', 'z'] }],
    ['empty lines and comments are left out', { image: 'a', globs: '\n x \n# no\n\ny' }, { globs: ['x', 'y'] }],
    ['commas separate hosts', { image: 'a', hosts: 'a.io, b.io\nc.io' }, { hosts: ['a.io', 'b.io', 'c.io'] }],
    ['commas do not separate globs', { image: 'a', globs: '{a,b}/**' }, { globs: ['{a,b}/**'] }],
    ['an empty array is no name', { image: 'a', only: '[]' }, { only: [] }],
    ['names as JSON', { image: 'a', only: '["a","b, c"]' }, { only: ['a', 'b, c'] }],
    ['names as lines', { image: 'a', only: 'a\nb' }, { only: ['a', 'b'] }],
    ['booleans of YAML', { image: 'a', 'dry-run': 'TRUE' }, { dryRun: true }],
    ['durations', { image: 'a', timeout: '1h30m' }, { timeout: 5_400_000 }],
    ['seconds', { image: 'a', timeout: '45' }, { timeout: 45_000 }],
    ['a map', { image: 'a', reasons: '{"x":"changed"}' }, { reasons: { x: 'changed' } }],
  ])('%s', (_name, inputs, expected) => {
    expect(given(inputs as Record<string, string>)).toMatchObject(expected);
  });

  it.each([
    ['dry-run', 'yes', 'true and false'],
    ['dry-run', 'tRue', 'true and false'],
    ['dry-run', '1', 'true and false'],
    ['timeout', '-5', 'durations such as'],
    ['timeout', '1e9', 'durations such as'],
    ['timeout', '5 s', 'durations such as'],
    ['timeout', '99999999999', 'durations such as'],
    ['concurrency', '0', 'whole numbers from 1 to 64'],
    ['concurrency', '0x10', 'whole numbers from 1 to 64'],
    ['concurrency', '1e1', 'whole numbers from 1 to 64'],
    ['concurrency', '65', 'whole numbers from 1 to 64'],
    ['level', 'Content', 'content, layers'],
    ['only', '[1]', 'a JSON array of strings'],
    ['only', '["a"', 'no JSON'],
    ['hosts', 'a.io, b c', 'hosts such as'],
    ['hosts', 'https://user@a.io', 'hosts such as'],
    ['reasons', '[]', 'a JSON object whose values are strings'],
  ])('case 54: %s: %s is rejected', (name, value, accepted) => {
    expect(() => given({ image: 'a', [name]: value })).toThrow(new RegExp(`"${name}" is ".*accepted|"${name}" is`));
    expect(() => given({ image: 'a', [name]: value })).toThrow(accepted);
  });

  it('every bad input is reported in one failure', () => {
    const wrong = () => given({ level: 'best', timeout: 'soon', 'dry-run': 'maybe' });
    expect(wrong).toThrow(Problem);
    expect(wrong).toThrow(
      /4 inputs are wrong[\s\S]*"image" is required[\s\S]*"level" is "best"[\s\S]*"timeout" is "soon"[\s\S]*"dry-run" is "maybe"/,
    );
  });

  it('one bad input is told with its code, and 200 characters of it', () => {
    const said = (level: string) => {
      try {
        given({ image: 'a', level });
      } catch (error) {
        return error;
      }
      return undefined;
    };
    expect(said('best')).toMatchObject({ code: 'DCA-ACT-001', message: expect.stringMatching(/^an input is wrong; /) });
    expect(said('x'.repeat(200))).toMatchObject({ message: expect.stringContaining(`"${'x'.repeat(200)}"`) });
    expect(said('x'.repeat(201))).toMatchObject({ message: expect.stringContaining(`"${'x'.repeat(200)}…"`) });
  });

  it('a bug of a field’s parser is no bad input', () => {
    const parse = () => {
      throw new TypeError('a bug');
    };
    const note = { ...contract.inputs.note, parse };
    expect(() => parseInputs({ ...contract, inputs: { note } }, () => 'x')).toThrow(TypeError);
  });

  it('a secret is opaque', () => {
    const { password } = given({ image: 'a', password: 'hunter2-hunter2' });
    expect(password).toBeInstanceOf(Secret);
    expect(`${password} ${JSON.stringify({ password })}`).toBe('*** {"password":"***"}');
    expect(password?.reveal()).toBe('hunter2-hunter2');
  });
});

describe('outputs', () => {
  const values = { digest: 'sha256:a', open: false, imageCount: 2, pinned: ['a', 'b'], changes: ['x'] };

  it('are complete and in order', () => {
    expect([...formatOutputs(contract, values)]).toEqual([
      ['digest', 'sha256:a'],
      ['open', 'false'],
      ['image-count', '2'],
      ['pinned', 'a\nb'],
      ['changes', '["x"]'],
    ]);
  });

  it('may have names from data, after the fixed ones', () => {
    expect([...formatOutputs(contract, values, { backend: 'true' }).keys()].at(-1)).toBe('backend');
  });

  it.each(['a\nb', 'a=b', 'a<<b', 'a b', '', '1a', 'ä', 'a'.repeat(101)])('case 8: %j is no output name', (name) => {
    expect(() => formatOutputs(contract, values, { [name]: 'x' })).toThrow(/cannot be the name of an output/);
  });

  it.each(['digest', 'Digest', 'CHANGES'])('case 9: %s is taken', (name) => {
    expect(() => formatOutputs(contract, values, { [name]: 'x' })).toThrow(
      expect.objectContaining({ code: 'DCA-ACT-002', message: expect.stringContaining('it is taken') }),
    );
  });

  it('case 9: two from data may not be one to the runner either', () => {
    expect(() => formatOutputs(contract, values, { backend: 'x', Backend: 'y' })).toThrow(/"Backend" .* it is taken/);
  });

  it('case 8: __proto__ is a name like another', () => {
    expect(
      formatOutputs(contract, values, JSON.parse('{"__proto__":"x"}') as Record<string, string>).get('__proto__'),
    ).toBe('x');
  });

  it('case 10: above the limit of the runner nothing is formatted', () => {
    const rest = sizeOf(formatOutputs(contract, { ...values, digest: '' }));
    const sized = (digest: string, pinned: readonly string[]) => formatOutputs(contract, { ...values, digest, pinned });
    expect(sizeOf(sized('x'.repeat(outputLimit - rest), values.pinned))).toBe(outputLimit);
    const refusal = {
      code: 'DCA-ACT-003',
      message: expect.stringMatching(/more than the 1048576 .* largest is "digest"/),
    };
    expect(() => sized('x'.repeat(outputLimit - rest + 1), values.pinned)).toThrow(expect.objectContaining(refusal));
    expect(() => sized('🐳'.repeat(outputLimit / 2), [])).toThrow(expect.objectContaining(refusal));
    expect(() => sized('x', ['y'.repeat(outputLimit)])).toThrow(/largest is "pinned"/);
    expect(() => sized('x'.repeat(outputLimit), ['y'.repeat(outputLimit)])).toThrow(/largest is "digest"/);
  });

  it.each<readonly [readonly string[], string]>([
    [['only'], 'Select fewer images (`only`), or give each job a part of the catalog.'],
    [
      ['filter', 'pick', 'only'],
      'Select fewer images (`filter`, `pick`, `only`), or give each job a part of the catalog.',
    ],
    [[], 'Give each job fewer images.'],
  ])('case 10: the remedy names what selects images: %j', (selecting, remedy) => {
    const field = text({ description: 'Which.' });
    const inputs = Object.fromEntries([...selecting, 'other'].map((name) => [name, field]));
    const one = { ...contract, inputs, outputs: { digest: output.text('Digest.') } };
    expect(() => formatOutputs(one, { digest: 'x'.repeat(outputLimit) })).toThrow(expect.objectContaining({ remedy }));
  });

  it('case 10: a job hands on what is a megabyte in UTF-16', () => {
    expect([outputLimit, jobOutputLimit]).toEqual([1024 ** 2, 512 * 1024]);
  });
});

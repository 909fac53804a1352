/** How an action runs, whatever runs it. */
import { describe, expect, it } from '@jest/globals';
import { defineContract } from '../../../src/action/contract.ts';
import { boolean, oneOf, output, secret, text } from '../../../src/action/fields.ts';
import { Problem } from '../../../src/action/problem.ts';
import { runAction } from '../../../src/action/run-action.ts';
import { testRunner } from '../../support/test-runner.ts';

const contract = defineContract({
  name: 'sample',
  title: 'Sample',
  summary: 'Sample.',
  branding: { icon: 'box', color: 'blue' },
  inputs: {
    image: text({ required: true, description: 'Image.' }),
    level: oneOf('content', 'layers')({ default: 'content', description: 'Level.' }),
    password: secret({ description: 'Password.' }),
    summary: boolean({ default: 'true', description: 'Summary.' }),
  },
  outputs: { open: output.boolean('Open.'), image: output.text('Image.') },
});
const done = { outputs: { open: true, image: 'a' }, summary: '## Sample', verdict: 'the gate is open' };

describe('an action', () => {
  it('reads its inputs, sets its outputs, writes its summary and ends with the verdict', async () => {
    const runner = testRunner({ image: 'a', password: 'correct-horse' });
    await runAction(contract, runner, async ({ image, level }) => ({
      ...done,
      outputs: { open: level === 'content', image },
    }));
    expect(runner.recorded).toMatchObject({
      outputs: { open: 'true', image: 'a' },
      summary: '## Sample',
      log: ['info: the gate is open'],
      masks: ['correct-horse'],
      succeeded: true,
      failure: undefined,
    });
  });

  it('is not started with a bad input, and nothing is written', async () => {
    const runner = testRunner({ level: 'best' });
    let started = false;
    await runAction(contract, runner, async () => {
      started = true;
      return done;
    });
    expect(started).toBe(false);
    expect(runner.recorded).toMatchObject({
      outputs: {},
      summary: '',
      succeeded: false,
      failure: { code: 'DCA-ACT-001' },
    });
  });

  it('sets every output before it fails with a negative verdict', async () => {
    const runner = testRunner({ image: 'a' });
    const failure = new Problem({ code: 'DCA-GAT-001', message: 'closed.' });
    await runAction(contract, runner, async () => ({ ...done, outputs: { open: false, image: 'a' }, failure }));
    expect(runner.recorded).toMatchObject({ outputs: { open: 'false', image: 'a' }, failure, succeeded: false });
  });

  it('writes no summary where none is wanted', async () => {
    const runner = testRunner({ image: 'a', summary: 'false' });
    await runAction(contract, runner, async () => done);
    expect(runner.recorded).toMatchObject({ summary: '', succeeded: true });
  });

  it.each([['a string'], [undefined], [null], [7], [{ toString: null }], [new Error('boom')]])(
    'survives that %p is thrown',
    async (thrown) => {
      const runner = testRunner({ image: 'a' });
      await runAction(contract, runner, async () => {
        throw thrown;
      });
      expect(runner.recorded).toMatchObject({
        outputs: {},
        succeeded: false,
        failure: { code: 'DCA-ACT-099', voice: 'bug' },
      });
    },
  );

  it('warns of an input that it does not know, also of one that every object has', async () => {
    const runner = testRunner({ image: 'a', imgae: 'b', constructor: 'c' });
    await runAction(contract, runner, async () => done);
    expect(runner.recorded.log.filter((line) => line.startsWith('warn'))).toHaveLength(2);
  });
});

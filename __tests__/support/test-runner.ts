/** The third runner, beside GitHub's and the terminal's: runs an action in this process and records what a user would see. */
import type { Problem } from '../../src/action/problem.ts';
import type { Runner } from '../../src/action/run-action.ts';

export interface Recorded {
  /** Empty where nothing was set. */
  outputs: Record<string, string>;
  summary: string;
  /** `level: message`, in order. */
  readonly log: string[];
  readonly masks: string[];
  failure: Problem | undefined;
  /** Whether the action said that it is done; a run that ends any other way has failed. */
  succeeded: boolean;
}

export interface TestRunner extends Runner {
  readonly recorded: Recorded;
}

export function testRunner(
  inputs: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string | undefined>> = {},
): TestRunner {
  const recorded: Recorded = { outputs: {}, summary: '', log: [], masks: [], failure: undefined, succeeded: false };
  const say = (level: string) => (message: string) => {
    recorded.log.push(`${level}: ${message}`);
  };
  return {
    recorded,
    environment,
    readInput: (name) => inputs[name] ?? '',
    givenInputs: () => Object.keys(inputs),
    setOutputs: async (texts) => {
      recorded.outputs = Object.fromEntries(texts);
    },
    summarize: async (markdown) => {
      recorded.summary += markdown;
    },
    log: {
      debug: say('debug'),
      info: say('info'),
      notice: say('notice'),
      warn: say('warn'),
      group: (title, body) => {
        say('group')(title);
        return body();
      },
      mask: (secret) => {
        recorded.masks.push(secret);
      },
    },
    fail: (problem) => {
      recorded.failure = problem;
    },
    succeed: () => {
      recorded.succeeded = true;
    },
  };
}

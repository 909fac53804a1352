/**
 * A terminal: flags in, outputs on standard output, the log on standard error, the verdict as exit code.
 *
 * Exit codes: 0 done, 1 a negative verdict or trouble, 2 wrong usage (an unknown or bad flag).
 */
import type { Contract } from './contract.ts';
import type { Log } from './log.ts';
import { nearest } from './nearest.ts';
import { explain, Problem } from './problem.ts';
import { redactor } from './redact.ts';
import type { Runner } from './run-action.ts';
import { terminalMarkdown } from './terminal-markdown.ts';
import { printable } from './untrusted.ts';

export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly exit: (code: 0 | 1 | 2) => void;
  /** Whether standard error is a terminal that shows colours. */
  readonly colour: boolean;
  /** How outputs are printed: `name=value` lines, one JSON object, or the summary for people alone. */
  readonly format: 'lines' | 'json' | 'summary';
}

export function terminalRunner(contract: Contract, flags: ReadonlyMap<string, string>, terminal: Terminal): Runner {
  terminal.exit(1);
  const secrets = redactor();
  const paint = (code: number, text: string) => (terminal.colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const say = (text: string) => terminal.err(`${text}\n`);
  const safe = (text: string) => printable(secrets.redact(text));
  const log: Log = {
    debug: (message) => {
      if (terminal.environment.RUNNER_DEBUG === '1') say(paint(2, safe(message)));
    },
    info: (message) => say(safe(message)),
    notice: (message) => say(paint(36, safe(message))),
    warn: (message) => say(paint(33, `warning: ${safe(message)}`)),
    group: (title, body) => {
      say(paint(1, safe(title)));
      return body();
    },
    mask: secrets.add,
  };
  return {
    environment: terminal.environment,
    log,
    readInput: (name) => {
      const field = contract.inputs[name];
      const given = flags.get(name);
      return given ?? (field?.fromRunner ? (terminal.environment[field.fromRunner.environment] ?? '') : '');
    },
    givenInputs: () => [],
    showsSummary: terminal.format === 'summary',
    setOutputs: async (texts) => {
      if (terminal.format === 'json')
        terminal.out(`${secrets.redact(JSON.stringify(Object.fromEntries(texts), null, 2))}\n`);
      if (terminal.format === 'lines') {
        for (const [name, text] of texts) terminal.out(`${name}=${secrets.redact(text.replaceAll('\n', '\\n'))}\n`);
      }
    },
    summarize: async (markdown) => {
      if (terminal.format !== 'summary') return;
      const style = { bold: (text: string) => paint(1, text), dim: (text: string) => paint(2, text) };
      terminal.out(`${terminalMarkdown(secrets.redact(markdown), style)}\n`);
    },
    fail: (problem) => {
      for (const line of explain(problem).split('\n')) say(paint(31, safe(line)));
      terminal.exit(problem.code === 'DCA-ACT-001' ? 2 : 1);
    },
    succeed: () => terminal.exit(0),
  };
}

/**
 * `--name value`, `--name=value` and bare `--boolean` flags of a contract.
 *
 * @throws Problem DCA-ACT-007 for a flag that the contract does not know, DCA-ACT-008 for one without its value.
 */
export function parseFlags(contract: Contract, words: readonly string[]): ReadonlyMap<string, string> {
  const flags = new Map<string, string>();
  for (let at = 0; at < words.length; at += 1) {
    const [, name = '', inline] = /^--([a-z][a-z0-9-]*)(?:=([\s\S]*))?$/.exec(words[at] ?? '') ?? [];
    const field = Object.hasOwn(contract.inputs, name) ? contract.inputs[name] : undefined;
    if (!field) {
      const near = name === '' ? undefined : nearest(name, Object.keys(contract.inputs));
      throw new Problem({
        code: 'DCA-ACT-007',
        message: `${JSON.stringify(words[at])} is no flag of ${contract.name}.`,
        remedy: `${near === undefined ? '' : `Did you mean --${near}? `}\`docker-ci ${contract.name} --help\` lists them.`,
      });
    }
    const next = words[at + 1];
    const bare = field.kind === 'boolean' && (next === undefined || next.startsWith('--'));
    // A forgotten value must not swallow the next flag: `--prefix --dry-run` would write for real.
    if (inline === undefined && !bare && (next === undefined || next.startsWith('--'))) {
      throw new Problem({
        code: 'DCA-ACT-008',
        message: `--${name} has no value.`,
        remedy: `Write \`--${name} <${field.kind}>\`; a value that begins with "--" is written \`--${name}=--value\`.`,
      });
    }
    if (inline === undefined && !bare) at += 1;
    const value = inline ?? (bare ? 'true' : (next ?? ''));
    // A flag given twice is a list of two lines.
    flags.set(name, flags.has(name) ? `${flags.get(name)}\n${value}` : value);
  }
  return flags;
}

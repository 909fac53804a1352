/**
 * Lines that say on which events something happens: `message:TEXT`, `label:NAME`, `branch:GLOB`, `tag:GLOB`, `event:NAME`.
 *
 * A message rule looks into every commit of a push, or into the head commit and the title of a pull request, without
 * regard to case. In globs `*` stays within a part of a name, `**` does not, as in a workflow's `on.push.branches`.
 */
import { Rejected } from '../action/contract.ts';
import { splitLines } from '../action/fields.ts';

const ruleKinds = ['message', 'label', 'branch', 'tag', 'event'] as const;
export type RuleKind = (typeof ruleKinds)[number];

export interface EventRule {
  readonly kind: RuleKind;
  readonly value: string;
}

/** What the rules are asked about. `messages` costs a git process at times, so it is asked for last. */
export interface RuleFacts {
  readonly event: string;
  readonly branch: string | undefined;
  readonly tag: string | undefined;
  readonly labels: readonly string[];
  readonly messages: () => Promise<readonly string[]>;
}

/** @throws Rejected */
export function parseEventRules(text: string): readonly EventRule[] {
  return splitLines(text, false).map((line) => {
    const [, kind, value = ''] = /^([a-z]+):([\s\S]*)$/.exec(line) ?? [];
    const known = ruleKinds.find((one) => one === kind);
    if (known === undefined || value.trim() === '') {
      throw new Rejected(
        `the line ${JSON.stringify(line)} is none of message:TEXT, label:NAME, branch:GLOB, tag:GLOB and event:NAME`,
      );
    }
    return { kind: known, value: value.trim() };
  });
}

/** The first rule that applies, as a sentence; `undefined` where none does. */
export async function appliedRule(rules: readonly EventRule[], facts: RuleFacts): Promise<string | undefined> {
  const cheap = rules.find((rule) => rule.kind !== 'message' && applies(rule, facts));
  if (cheap) return sentences[cheap.kind](cheap.value);
  const texts = rules.filter(({ kind }) => kind === 'message').map(({ value }) => value);
  if (texts.length === 0) return undefined;
  const messages = (await facts.messages()).map((message) => message.toLowerCase());
  const found = texts.find((text) => messages.some((message) => message.includes(text.toLowerCase())));
  return found === undefined ? undefined : sentences.message(found);
}

function applies({ kind, value }: EventRule, facts: RuleFacts): boolean {
  if (kind === 'event') return facts.event === value;
  if (kind === 'label') return facts.labels.some((label) => label.toLowerCase() === value.toLowerCase());
  const name = kind === 'branch' ? facts.branch : facts.tag;
  return name !== undefined && matchesRefGlob(value, name);
}

const sentences: Readonly<Record<RuleKind, (value: string) => string>> = {
  message: (value) => `commit message has "${value}"`,
  label: (value) => `label ${value}`,
  branch: (value) => `branch ${value}`,
  tag: (value) => `tag ${value}`,
  event: (value) => `event ${value}`,
};

/** `*`: anything but a slash, `**`: anything, `?`: one character; each star is tried from the right place only once. */
export function matchesRefGlob(glob: string, name: string): boolean {
  let reached = new Set([0]);
  const tokens = glob.match(/\*\*|[\s\S]/gu) ?? [];
  const settle = (positions: ReadonlySet<number>) => {
    const all = new Set(positions);
    for (const at of all) if (tokens[at]?.startsWith('*')) all.add(at + 1);
    return all;
  };
  reached = settle(reached);
  for (const character of name) {
    const next = new Set<number>();
    for (const at of reached) {
      const token = tokens[at];
      if (token === '**' || (token === '*' && character !== '/')) next.add(at);
      else if (token === character || (token === '?' && character !== '/')) next.add(at + 1);
    }
    reached = settle(next);
  }
  return reached.has(tokens.length);
}

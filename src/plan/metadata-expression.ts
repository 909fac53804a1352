/**
 * The `{{…}}` of docker/metadata-action's rules.
 *
 * Its README knows names (`{{branch}}`), and names with a format and a time zone (`{{date 'YYYYMMDD' tz='Asia/Tokyo'}}`). The
 * original runs Handlebars over them; two of its habits show in tags and are kept: what `{{x}}` gives is escaped for HTML
 * (`{{{x}}}` is not), and a format without quotes is no format. Blocks, partials and unknown names are errors here.
 */
import { Problem } from '../action/problem.ts';

export interface Expression {
  readonly name: string;
  readonly format: string | undefined;
  readonly timeZone: string | undefined;
}

/** What an expression is worth. `undefined`: there is no such name here. */
export type Evaluate = (expression: Expression) => string | undefined;

const mustache = /\{\{\{([^{}]*)\}\}\}|\{\{([^{}]*)\}\}/g;
const inner =
  /^~?\s*(?<name>[A-Za-z_][A-Za-z0-9_]*)(?:\s+(?:'(?<single>[^']*)'|"(?<double>[^"]*)"|(?<bare>(?!tz=)[^\s'"=]+)))?(?:\s+tz=(?:'(?<tz1>[^']*)'|"(?<tz2>[^"]*)"))?\s*~?$/;

/** Whether a pattern is `{{raw}}` alone: pre-releases then keep their text as it is. */
export function isRawPattern(pattern: string): boolean {
  return /^\{\{\s*raw\s*\}\}$/.test(pattern);
}

/** @throws Problem DCA-MAT-013 for an expression that is not known. `within` is the rule, for the message. */
export function expand(text: string, evaluate: Evaluate, within: string): string {
  return text.replace(mustache, (whole, triple: string | undefined, double: string | undefined) => {
    const source = (triple ?? double ?? '').trim();
    if (source.startsWith('!')) return '';
    const groups = inner.exec(source)?.groups;
    const value =
      groups &&
      evaluate({
        name: groups.name ?? '',
        format: groups.single ?? groups.double,
        timeZone: groups.tz1 ?? groups.tz2,
      });
    if (value === undefined) throw unknown(whole, within);
    return triple === undefined ? htmlEscaped(value) : value;
  });
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
};

function htmlEscaped(text: string): string {
  return text.replace(/[&<>"'`=]/g, (character) => entities[character] ?? character);
}

function unknown(expression: string, within: string): Problem {
  return new Problem({
    code: 'DCA-MAT-013',
    message: `${JSON.stringify(expression)} in ${JSON.stringify(within)} is no expression that is known there.`,
    remedy:
      "Known are {{branch}}, {{tag}}, {{sha}}, {{base_ref}}, {{is_default_branch}}, {{is_not_default_branch}}, {{date 'FORMAT' tz='ZONE'}} and {{commit_date …}}; in patterns of versions {{raw}}, {{version}}, {{major}}, {{minor}}, {{patch}}.",
  });
}

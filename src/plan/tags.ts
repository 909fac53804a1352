/**
 * The tags of one image for the event at hand, valid or refused.
 *
 * A tag is `[A-Za-z0-9_][A-Za-z0-9._-]{0,127}` (distribution specification, "Pulling manifests"). A rule that makes another
 * text is named in the error, before anything is built; the commonest is `type=sha,prefix={{branch}}-`, which on a pull request,
 * where there is no branch, makes `-1234567`.
 */
import { Problem } from '../action/problem.ts';
import { isTag } from '../registry/reference.ts';
import type { MatrixRequest } from './matrix-request.ts';
import { defaultRules, type Flavor, parseFlavor, parseRules, type Rule } from './metadata-rules.ts';
import { type RuleTag, tagsOfRules } from './metadata-tags.ts';
import { fillTemplate, type Lookup } from './template.ts';

interface TaggedImage {
  readonly name: string;
  readonly tags: readonly string[];
}

export interface TagMaker {
  /**
   * Without repetition; empty where no rule has one for this event. Bad ones are kept for `check`.
   * @param ownTags the image's own rules win over those of the input.
   */
  readonly tagsOf: (image: TaggedImage, lookup: Lookup, ownTags: boolean) => readonly RuleTag[];
  /** @throws Problem DCA-MAT-030 that names every rule that made a text which is no tag. */
  readonly check: () => void;
}

const shown = 20;

export function tagMaker(request: MatrixRequest): TagMaker {
  const flavor: Flavor = parseFlavor(request.flavor);
  const parsed = new Map<string, readonly Rule[]>();
  const bad: string[] = [];
  // A working copy without a branch (a terminal, a detached HEAD) has its commit alone.
  const byDefault = request.run.event.ref === '' ? ['type=sha'] : defaultRules;
  const rulesOf = (own: readonly string[], ownTags: boolean): readonly Rule[] => {
    const wished = ownTags ? [] : request.tags;
    const lines = [wished, own, byDefault].find(({ length }) => length > 0) ?? byDefault;
    const key = lines.join('\n');
    const rules = parsed.get(key) ?? parseRules(lines.map((line) => line.replace(/^:(?=\S)/, '')));
    parsed.set(key, rules);
    return rules;
  };
  // The same rule meets the same git tag for every image.
  const matched = new Map<string, ReturnType<MatrixRequest['match']>>();
  const match: MatrixRequest['match'] = (pattern, flags, text) => {
    const key = JSON.stringify([pattern, flags, text]);
    if (!matched.has(key)) matched.set(key, request.match(pattern, flags, text));
    return matched.get(key);
  };
  return {
    tagsOf: ({ name, tags: own }, lookup, ownTags) => {
      const note = (sentence: string) => request.note(`${name}: ${sentence}.`);
      const fill = (text: string): string | undefined => {
        const filled = fillTemplate(text, lookup, `a tag of "${name}"`);
        if ('text' in filled) return filled.text;
        note(
          `${JSON.stringify(text)} gives no tag: there is no ${filled.missing.map((one) => `{${one}}`).join(', ')} here`,
        );
        return undefined;
      };
      const tags = tagsOfRules(rulesOf(own, ownTags), {
        event: request.run.event,
        flavor,
        fill,
        match,
        note,
      });
      for (const { tag, source } of tags) {
        if (!isTag(tag)) bad.push(`"${name}": ${JSON.stringify(tag)}, made by ${JSON.stringify(source)}`);
      }
      return tags;
    },
    check: () => {
      if (bad.length === 0) return;
      const more = bad.length > shown ? [`… and ${bad.length - shown} more`] : [];
      throw new Problem({
        code: 'DCA-MAT-030',
        message: `${bad.length === 1 ? 'a rule makes a text' : `${bad.length} times a rule makes a text`} that is no tag:\n${[...bad.slice(0, shown), ...more].map((line) => `  - ${line}`).join('\n')}`,
        remedy:
          'A tag has letters, digits, `_`, `.` and `-`, at most 128 of them, and begins with neither `.` nor `-`. Where a variable may have no value, write a template in place of the rule, such as `{branch}-{short-sha}`: without the value there is no tag.',
      });
    },
  };
}

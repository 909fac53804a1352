/**
 * Templates: texts with `{name}` in them.
 *
 * A name is a letter, then letters, digits, `_`, `-` or `.`; braces around anything else are text (JSON in a build argument), and so
 * are `${name}` (a shell's variable) and `{{name}}` (an expression of docker/metadata-action's rules). A name that nothing has is an error
 * where the template is compiled against its variables, because a typing error would otherwise become part of a tag.
 */
import { Problem } from '../action/problem.ts';

/** The value of a variable; `undefined`: known, but without a value for this event; `unknown`: there is no such variable. */
export type Lookup = (name: string) => string | undefined | typeof unknown;

export const unknown: unique symbol = Symbol('no such variable');

export type Filled =
  | { readonly text: string }
  /** The variables that have no value for this event. */
  | { readonly missing: readonly string[] };

const variable = /(?<![{$])\{([A-Za-z][A-Za-z0-9_.-]*)\}(?!\})/g;

/** @throws Problem DCA-MAT-020 for a variable that does not exist. `where` says what the template is, for the message. */
export function fillTemplate(template: string, lookup: Lookup, where: string): Filled {
  if (!template.includes('{')) return { text: template };
  const missing: string[] = [];
  const text = template.replace(variable, (_whole, name: string) => {
    const value = lookup(name);
    if (value === unknown) throw unknownVariable(name, template, where);
    if (value === undefined) missing.push(name);
    return value ?? '';
  });
  return missing.length > 0 ? { missing } : { text };
}

function unknownVariable(name: string, template: string, where: string): Problem {
  return new Problem({
    code: 'DCA-MAT-020',
    message: `${where} is ${JSON.stringify(template)}, and there is no variable {${name}}.`,
    remedy:
      'Known are {name}, {registry}, {image}, {version}, {major}, {minor}, {patch}, {prefix}, {sha}, {short-sha}, {branch}, {tag}, {pr}, {run-id}, {date}, {parent-tag}, the fields of the entry, and its axes; write `${…}` for a variable of a shell.',
  });
}

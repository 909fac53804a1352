/** What a word of FROM or `--from` names, beside a stage: a named context, or an image of which tag or registry are not known. */
import { expand, type Lookup } from './expand.ts';

/** A named context stands for an image with or without its default host and tag. */
export function namedContext(
  name: string,
  contexts: Readonly<Record<string, string>>,
): { readonly name: string; readonly value: string } | undefined {
  const plain = (text: string): string => text.replace(/^docker\.io\/(?:library\/)?/, '').replace(/:latest$/, '');
  for (const [key, value] of Object.entries(contexts)) if (plain(key) === plain(name)) return { name: key, value };
  return undefined;
}

/**
 * What is known of a reference that holds a variable without a value: the repository before an unknown tag; the name behind an unknown
 * registry or owner, with its tag where that is known.
 */
export function knownPart(word: string, lookup: Lookup, escapeCharacter: string): string | undefined {
  const unknown = '{unknown}';
  const guess = expand(word, (name) => ({ value: lookup(name)?.value ?? unknown }), escapeCharacter) ?? '';
  const start = guess.lastIndexOf('/') + 1;
  const [name = '', tag = unknown] = guess.slice(start).split(':');
  if (name === '' || /[@{]/.test(name)) return undefined;
  const path = guess.slice(0, start);
  return [path.includes(unknown) ? '' : path, name, tag.includes(unknown) ? '' : `:${tag}`].join('');
}

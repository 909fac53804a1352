/** What a word of FROM or `--from` names, beside a stage: a named context, or an image of which the tag is not known. */
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

/** The part of a reference before its unknown tag. */
export function repositoryIn(word: string, lookup: Lookup, escapeCharacter: string): string | undefined {
  const unknown = '{unknown}';
  const guess = expand(word, (name) => ({ value: lookup(name)?.value ?? unknown }), escapeCharacter) ?? '';
  const colon = guess.lastIndexOf(':');
  const repository = guess.slice(0, colon);
  return colon > guess.lastIndexOf('/') && !repository.includes(unknown) ? repository : undefined;
}

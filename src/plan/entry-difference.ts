/**
 * What differs between an image's entries at base and head, as the sentence a reviewer reads.
 *
 * Files are compared by git; here are the parts of the catalog that a build is given. What only follows from others
 * (waves, what a FROM resolves to) and what only says which files count (`paths`) makes no image another one.
 */
import { canonicalJson } from '../action/canonical-json.ts';
import { own } from '../action/own.ts';
import type { Image } from '../catalog/image.ts';

type Texts = Readonly<Record<string, string>>;

export function entryDifference(before: Image, after: Image): string | undefined {
  return (
    texts('build arg', before.buildArgs, after.buildArgs) ??
    single('target', before.target, after.target) ??
    single('Dockerfile', before.file, after.file) ??
    single('context', before.context, after.context) ??
    list('platforms', before.platforms, after.platforms) ??
    list('parents', before.parents, after.parents) ??
    texts('axis', before.axes, after.axes) ??
    texts('build context', before.buildContexts, after.buildContexts) ??
    texts('label', before.labels, after.labels) ??
    single('image', before.image, after.image) ??
    list('tags', before.tags, after.tags) ??
    (canonicalJson(before.extra) === canonicalJson(after.extra) ? undefined : 'extra changed')
  );
}

function single(what: string, before: string | undefined, after: string | undefined): string | undefined {
  return before === after ? undefined : `${what} changed`;
}

function list(what: string, before: readonly string[], after: readonly string[]): string | undefined {
  const same = before.length === after.length && before.every((item, at) => item === after[at]);
  return same ? undefined : `${what} changed`;
}

function texts(what: string, before: Texts, after: Texts): string | undefined {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  const name = names.find((key) => own(before, key) !== own(after, key));
  if (name === undefined) return undefined;
  const how = own(before, name) === undefined ? 'is new' : own(after, name) === undefined ? 'is gone' : 'changed';
  return `${what} ${name} ${how}`;
}

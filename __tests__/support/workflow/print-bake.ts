/**
 * What stands in for `docker buildx bake --file FILE --print TARGET…`, which Debian's client lacks: blocks and attributes of a bake
 * file without variables, functions or inheritance, and of the targets those that are named and what they build on.
 */
import { readFileSync } from 'node:fs';

interface Target {
  readonly contexts?: Readonly<Record<string, string>>;
}

interface Bake {
  readonly group?: Readonly<Record<string, { readonly targets: readonly string[] }>>;
  readonly target: Readonly<Record<string, Target>>;
}

const words = process.argv.slice(2);
const at = words.indexOf('--file');
const asked = words.slice(at + 2).filter((word) => word !== '--print');
const { group = {}, target } = read(readFileSync(words[at + 1] ?? '', 'utf8'));
const wanted = new Set<string>();
for (const name of asked) add(name);
const printed = {
  group: { default: { targets: asked }, ...group },
  target: Object.fromEntries([...wanted].map((name) => [name, target[name]])),
};
process.stdout.write(`${JSON.stringify(printed, undefined, 2)}\n`);

function add(name: string): void {
  const one = target[name];
  const links = Object.values(one?.contexts ?? {}).flatMap((value) => /^target:(.+)$/.exec(value)?.[1] ?? []);
  if (one) wanted.add(name);
  else if (!group[name]) throw new Error(`failed to find target ${name}`);
  for (const next of group[name]?.targets ?? links) add(next);
}

/** HCL of that kind is JSON, but for its punctuation. */
function read(hcl: string): Bake {
  const bake: Record<string, Record<string, unknown>> = {};
  for (const [, kind = '', name = '', body = ''] of hcl.matchAll(/^(\w+) "([\w-]+)" \{\n([\s\S]*?)^\}/gm)) {
    const json = body.replaceAll(/^( *)("?)([\w-]+)\2 *= */gm, '$1"$3": ').replaceAll(/(["\]}])\n(?= *")/g, '$1,\n');
    bake[kind] = { ...bake[kind], [name]: JSON.parse(`{${json}}`) };
  }
  return bake as unknown as Bake;
}

/** The scopes of a token, `repository:acme/web:pull,push` (distribution specification, "Token Scope"). */
import type { Need } from './authorizer.ts';

/** More than a registry has a use for. */
const mostFurther = 8;

/** The repository that is written first: some services look at the first scope alone. */
export function scopesFor(
  { repository, wanted, alsoPull }: Need,
  extra: ReadonlySet<string> | undefined,
): readonly string[] {
  const own = `repository:${repository.path}:${wanted}`;
  const other = alsoPull && alsoPull.path !== repository.path ? [`repository:${alsoPull.path}:pull`] : [];
  return [own, ...other, ...(extra ?? [])];
}

/** What a challenge asks for beyond the scopes that were sent. */
export function furtherScopes(text: string | undefined, sent: readonly string[]): readonly string[] {
  return (text ?? '')
    .split(' ')
    .filter((scope) => /^[a-z]+(?:\([a-z]+\))?:[^ ]+:[a-z*,]+$/.test(scope) && !covers(sent, scope))
    .slice(0, mostFurther);
}

function covers(scopes: readonly string[], wanted: string): boolean {
  const [subject, actions] = parts(wanted);
  return scopes.some((scope) => {
    const [known, has] = parts(scope);
    return known === subject && actions.every((action) => has.includes(action));
  });
}

/** What it is about, which may hold a colon itself, and the actions. */
function parts(scope: string): readonly [string, readonly string[]] {
  const colon = scope.lastIndexOf(':');
  return [scope.slice(0, colon), scope.slice(colon + 1).split(',')];
}

/** JSON that came over the wire: whole, and text at all. */
import { isUtf8 } from 'node:buffer';

/**
 * @returns `undefined` for what is cut or damaged. A byte that is no UTF-8 would become U+FFFD inside of a name or an id, and
 * the thing of that name would seem not to be there.
 */
export function receivedJson(body: Uint8Array): { readonly value: unknown } | undefined {
  if (!isUtf8(body)) return undefined;
  try {
    return { value: JSON.parse(Buffer.from(body).toString('utf8')) as unknown };
  } catch {
    return undefined;
  }
}

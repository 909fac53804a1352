/**
 * The first line of our comments: whose they are (the key), and which run wrote them.
 *
 * It is read from the first character on and must be a marker as we write it, to the letter. A marker anywhere else,
 * quoted or in a log, is text. The key is percent-encoded, so no key can end the HTML comment or hold a space.
 */
export interface RunOrder {
  /** Ids of runs grow; kept as text because nothing promises that they fit a number. `0` outside of GitHub. */
  readonly runId: string;
  readonly attempt: number;
}

export interface Marker extends RunOrder {
  readonly key: string;
}

const grammar =
  /^<!-- docker-ci-actions:pr-comment v=1 key=([A-Za-z0-9._~!*'()%]+) run=(\d{1,20})\.(\d{1,9}) -->(?=\r?(?:\n|$))/;

export function writeMarker({ key, runId, attempt }: Marker): string {
  return `<!-- docker-ci-actions:pr-comment v=1 key=${encode(key)} run=${/^\d{1,20}$/.test(runId) ? runId : '0'}.${attempt} -->`;
}

/** The marker of a comment's text; `undefined` where the first line is none. */
export function readMarker(body: string): Marker | undefined {
  const [, key = '', runId = '', attempt] = grammar.exec(body) ?? [];
  const decoded = decode(key);
  if (decoded === undefined) return undefined;
  return { key: decoded, runId, attempt: Number(attempt) };
}

/** What stands below the marker, with line ends as GitHub keeps them or not: two texts are one if these are equal. */
export function textBelow(body: string): string {
  return body.split('\n').slice(1).join('\n').replaceAll('\r\n', '\n').trim();
}

/** Negative where `one` is older. A run that was started again counts by its attempt. */
export function compareRuns(one: RunOrder, other: RunOrder): number {
  return Number(BigInt(one.runId) - BigInt(other.runId)) || one.attempt - other.attempt;
}

function encode(key: string): string {
  return encodeURIComponent(key).replaceAll('-', '%2D');
}

// Only what `encode` writes is taken back: `%41` for `A` would be another way to say the same key.
function decode(text: string): string | undefined {
  try {
    const key = decodeURIComponent(text);
    return encode(key) === text && key !== '' ? key : undefined;
  } catch {
    return undefined;
  }
}

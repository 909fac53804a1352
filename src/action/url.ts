/** `URL.parse`, which is newer than the oldest Node of the command line. */
export function parseUrl(text: string, base?: string): URL | undefined {
  return URL.canParse(text, base) ? new URL(text, base) : undefined;
}

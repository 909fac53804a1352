/**
 * Reads Markdown as GitHub does, as far as tests need it: micromark with GFM, then the filters that
 * GitHub runs over the text outside code and links (mentions, issues, commits, emoji).
 */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

export function html(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

/** Names of the tags in document order, closing ones with a slash: `['p', 'code', '/code', '/p']`. */
export function tags(markdown: string): readonly string[] {
  return [...html(markdown).matchAll(/<(\/?[a-z][a-z0-9]*)[^>]*>/gi)].map(([, name = '']) => name);
}

/** Text as a reader sees it, with entities read. */
export function plain(markup: string): string {
  return markup
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

const filters = [
  ['mention', /(?<![\w`])@[a-z0-9][a-z0-9-]*/i],
  ['issue', /(?<![\w&])#\d+\b|\bGH-\d+\b/i],
  ['commit', /(?<![0-9a-f\w])[0-9a-f]{7,40}\b/i],
  ['emoji', /:[a-z0-9_+-]+:/i],
  ['address', /\b(?:https?|ftp):\/\/|\b(?:mailto|xmpp):\w|\bwww\.\S|[a-z0-9._+-]+@[a-z0-9-]+\.[a-z]/i],
] as const;

/** What GitHub's filters would find in the text outside code and links: names of the filters. */
export function magnets(markdown: string): readonly string[] {
  const text = plain(html(markdown).replace(/<(code|pre|a)\b[\s\S]*?<\/\1>/g, ' \u0000 '));
  return filters.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
}

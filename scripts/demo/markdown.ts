/** The comment as people see it: in a terminal, and as an HTML page that looks as it does on GitHub. */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { terminalMarkdown } from '../../src/action/terminal-markdown.ts';
import { paint, say } from './stage.ts';

export function showMarkdown(markdown: string): void {
  const style = { bold: (text: string) => paint('bold', text), dim: (text: string) => paint('dim', text) };
  for (const line of terminalMarkdown(markdown, style).split('\n')) say(`      ${line}`);
}

export interface PageOptions {
  readonly kind?: 'comment' | 'summary';
  /** HTML of a script that draws Mermaid's blocks and calls `measure()` then; without it they stay code. */
  readonly drawing?: string | undefined;
}

export function htmlPage(markdown: string, title: string, { kind = 'comment', drawing }: PageOptions = {}): string {
  const html = alerts(
    micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }),
  );
  const drawn = drawing !== undefined && html.includes('<code class="language-mermaid">');
  const body = drawn
    ? html.replace(/<pre><code class="language-mermaid">([^<]*)<\/code><\/pre>/g, '<div class="mermaid">$1</div>')
    : html;
  const header =
    kind === 'comment'
      ? '<b>github-actions</b> <span>bot</span> commented'
      : `<b>${title.replace(/^summary-|-(?:open|closed|record|refused|failed|fallback)$/g, '')}</b> summary`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${css}</style></head>
<body><main><header>${header}</header><article>${body}</article></main>
<script>
function measure() { if (location.hash === '#measure') document.title = Math.ceil(document.documentElement.getBoundingClientRect().height) }
measure();
</script>
${drawn ? drawing : ''}</body></html>
`;
}

/** GitHub's `> [!CAUTION]`, which is no part of GFM. */
function alerts(html: string): string {
  return html.replace(/<blockquote>\n<p>\[!([A-Z]+)\]\n/g, (_, kind: string) => {
    const name = kind[0] + kind.slice(1).toLowerCase();
    return `<blockquote class="alert ${kind.toLowerCase()}">\n<p><b>${name}</b></p>\n<p>`;
  });
}

const css = `
:root { color-scheme: light dark; --line: #d1d9e0; --soft: #f6f8fa; --text: #1f2328; --quiet: #59636e; --page: #fff; --link: #0969da }
@media (prefers-color-scheme: dark) { :root { --line: #3d444d; --soft: #151b23; --text: #f0f6fc; --quiet: #9198a1; --page: #0d1117; --link: #4493f8 } }
body { margin: 16px; background: var(--page); color: var(--text); font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif }
main { max-width: 900px; margin: auto; border: 1px solid var(--line); border-radius: 6px }
header { padding: 8px 16px; background: var(--soft); border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0; color: var(--quiet) }
header b { color: var(--text) } header span { border: 1px solid var(--line); border-radius: 2em; padding: 0 6px; font-size: 12px }
article { padding: 16px 16px 4px; overflow-wrap: break-word } h2, h3 { margin: 0 0 12px; font-weight: 600 }
table { border-collapse: collapse; display: block; overflow: auto; margin: 0 0 16px } th, td { border: 1px solid var(--line); padding: 6px 13px }
tr:nth-child(2n) { background: var(--soft) } a { color: var(--link); text-decoration: none }
code { background: color-mix(in srgb, var(--quiet) 15%, transparent); border-radius: 6px; padding: .2em .4em; font: 85% ui-monospace, "SFMono-Regular", Menlo, monospace }
pre { background: var(--soft); border-radius: 6px; padding: 16px; overflow: auto } pre code { background: none; padding: 0 }
.alert { color: var(--text); border-color: var(--accent) } .alert b:first-child { color: var(--accent); font-weight: 500 } .alert p { margin: 0 0 8px }
.caution { --accent: #d1242f } .warning { --accent: #9a6700 } .note { --accent: #0969da }
@media (prefers-color-scheme: dark) { .caution { --accent: #f85149 } .warning { --accent: #d29922 } .note { --accent: #4493f8 } }
details { margin-bottom: 16px } summary { cursor: pointer } blockquote { margin: 0 0 16px; padding: 0 1em; border-left: .25em solid var(--line); color: var(--quiet) }
.mermaid { margin: 0 0 16px; padding: 16px; text-align: center }
sub { font-size: 12px; color: var(--quiet); vertical-align: baseline }
`;

/**
 * Mermaid's browser build, which draws ```mermaid blocks as GitHub does: in a page, by script, light and dark.
 *
 * It is no dependency: with what it stands on it would be as large as everything else that is installed, for one picture. One file of
 * its package is taken, of a version and content that are written down here. Without the network, MERMAID names a file.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const version = '11.17.2';
const integrity = 'sha512-V6K3C8EBdEsPFZXSKMJe6ppQOENxuHARr9GvHX4hh47lAbhMRD9qf4oEK7LoaRQxULMa80/qt5gHO73aCleBBg==';

/** The path of `mermaid.min.js`, fetched once. */
export function mermaidScript(folder: string): string {
  const given = process.env.MERMAID;
  if (given !== undefined) return given;
  const script = join(folder, 'package', 'dist', 'mermaid.min.js');
  if (existsSync(script)) return script;
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['pack', `mermaid@${version}`, '--silent', '--pack-destination', folder], { cwd: folder });
  const packed = join(folder, `mermaid-${version}.tgz`);
  const found = `sha512-${createHash('sha512').update(readFileSync(packed)).digest('base64')}`;
  if (found !== integrity) throw new Error(`mermaid ${version} is ${found}, not ${integrity}`);
  execFileSync('tar', ['-xzf', packed, '-C', folder, 'package/dist/mermaid.min.js']);
  return script;
}

/** Draws the page's blocks; `measure` is called when they stand. GitHub's sandbox is as strict. */
export function drawing(script: string): string {
  return `<script src="file://${script}"></script>
<script>
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default' });
mermaid.run({ querySelector: '.mermaid' }).then(measure);
</script>`;
}

/**
 * The runner's own reading of a log (actions/runner, ActionCommand.cs): what would it take for a command?
 * Lines end at `\n`, `\r\n` or a bare `\r`; `::name props::text` after any leading white space, `##[name props]text` anywhere.
 */
export interface Command {
  readonly grammar: 'v1' | 'v2';
  readonly name: string;
  readonly text: string;
}

export function commandsIn(log: string): readonly Command[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => second(line) ?? first(line) ?? []);
}

function second(line: string): Command | undefined {
  // .NET's TrimStart() removes every Unicode white space, which `\s` covers but for U+0085.
  const trimmed = line.replace(/^[\s\u0085]+/u, '');
  if (!trimmed.startsWith('::')) return undefined;
  const end = trimmed.indexOf('::', 2);
  if (end < 0) return undefined;
  const [name = ''] = trimmed.slice(2, end).split(' ');
  return { grammar: 'v2', name, text: trimmed.slice(end + 2) };
}

function first(line: string): Command | undefined {
  const start = line.indexOf('##[');
  if (start < 0) return undefined;
  const end = line.indexOf(']', start);
  if (end < 0) return undefined;
  const [name = ''] = line.slice(start + 3, end).split(' ');
  return { grammar: 'v1', name, text: line.slice(end + 1) };
}

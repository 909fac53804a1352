/** The git repository of a world, which its runs check out: files of an example or of a test, in which this world's addresses stand. */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type FileContent = string | { readonly executable: string };

export interface WorldOrigin {
  readonly git: (...words: readonly string[]) => string;
  /** Writes files (`undefined` removes one), commits them and returns the commit's id. */
  readonly commit: (files: Readonly<Record<string, FileContent | undefined>>, message?: string) => string;
}

export interface OriginOptions {
  readonly folder: string;
  readonly branch: string;
  /** A folder whose files are there from the start. */
  readonly example?: string | undefined;
  readonly files: Readonly<Record<string, FileContent>>;
  readonly rewritten: (text: string) => string;
}

/** With one commit. */
export function worldOrigin({ folder, branch, example, files, rewritten }: OriginOptions): WorldOrigin {
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Mona', '-c', 'user.email=mona@example.com', ...words], {
      cwd: folder,
      encoding: 'utf8',
    }).trim();
  const write = (path: string, content: FileContent) => {
    const text = typeof content === 'string' ? content : content.executable;
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), rewritten(text));
    if (text !== content) chmodSync(join(folder, path), 0o755);
  };
  const commit: WorldOrigin['commit'] = (changed, message = 'A change') => {
    for (const [path, content] of Object.entries(changed)) {
      if (content === undefined) rmSync(join(folder, path), { recursive: true });
      else write(path, content);
    }
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', message);
    return git('rev-parse', 'HEAD');
  };
  mkdirSync(folder);
  if (example !== undefined) cpSync(example, folder, { recursive: true });
  for (const path of filesOf(folder)) write(path, readFileSync(join(folder, path), 'utf8'));
  git('init', '-q', '-b', branch);
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  commit(files, 'The example');
  return { git, commit };
}

function filesOf(folder: string, below = ''): readonly string[] {
  return readdirSync(join(folder, below)).flatMap((name) => {
    const path = join(below, name);
    return statSync(join(folder, path)).isDirectory() ? filesOf(folder, path) : [path];
  });
}

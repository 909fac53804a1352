/** Where `https://github.com/…` is for git in a job: the repositories of this world, each a folder. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface GitRemotes {
  /** `owner/name` → folder. */
  readonly folders: ReadonlyMap<string, string>;
  readonly add: (name: string, files: Readonly<Record<string, string>>) => string;
  /** What a machine's `.gitconfig` says. */
  readonly config: () => string;
}

export function gitRemotes(origin: string, parent: string): GitRemotes {
  const folders = new Map([['acme/shop', origin]]);
  return {
    folders,
    add: (name, files) => {
      const folder = join(parent, name);
      mkdirSync(folder, { recursive: true });
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(join(folder, dirname(path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      const git = (...words: readonly string[]) =>
        execFileSync('git', ['-c', 'user.name=Mona', '-c', 'user.email=mona@example.com', ...words], { cwd: folder });
      git('init', '-q', '-b', 'main');
      git('config', 'uploadpack.allowAnySHA1InWant', 'true');
      // A push to the branch that is checked out changes its files too, so that tests can read them.
      git('config', 'receive.denyCurrentBranch', 'updateInstead');
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', 'Start');
      folders.set(name, folder);
      return folder;
    },
    config: () =>
      [...folders]
        .map(([name, folder]) => {
          const url = `https://github.com/${name}`;
          return `[url "file://${folder}"]\n\tinsteadOf = ${url}\n\tinsteadOf = ${url}.git\n`;
        })
        .join(''),
  };
}

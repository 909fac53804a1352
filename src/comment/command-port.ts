/** What `pr-command` asks of GitHub: the port. */
import type { HeadPush } from './command.ts';
import type { PullFacts } from './which-pull.ts';

export interface CommandComment {
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** `undefined`: the account was deleted. */
  readonly author: { readonly login: string; readonly isPerson: boolean } | undefined;
}

export type Reaction = 'eyes' | 'rocket' | 'confused';

export interface CommandPort {
  /** As it is now; `undefined`: it is gone. */
  readonly comment: (id: number) => Promise<CommandComment | undefined>;
  readonly pull: (number: number) => Promise<PullFacts | undefined>;
  readonly permission: (login: string) => Promise<{ readonly permission: string; readonly role: string }>;
  /** Pushes to a branch, newest first; `undefined` where this token may not see them. */
  readonly pushes: (repository: string, branch: string) => Promise<readonly HeadPush[] | undefined>;
  readonly react: (id: number, reaction: Reaction) => Promise<void>;
}

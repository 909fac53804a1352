/** The github context of a run: its event, who it is, and where GitHub is. */
import type { GithubServer } from '../github-server.ts';
import type { Event } from './events.ts';
import type { Json } from './expressions.ts';

export interface RunIdentity {
  readonly id: number;
  readonly number: number;
  /** Name of its file. */
  readonly workflow: string;
  readonly token: string;
}

export function runContext(
  event: Event,
  { id, number, workflow, token }: RunIdentity,
  { state, environment }: GithubServer,
): Readonly<Record<string, Json>> {
  const { repository } = state;
  const addresses = Object.entries(environment).map(
    ([name, value]) => [name.replace('GITHUB_', '').toLowerCase(), value] as const,
  );
  return {
    ...{ repository, repository_owner: repository.split('/')[0] ?? '', run_id: String(id), run_number: String(number) },
    ...{ run_attempt: '1', workflow: workflow.replace(/\.yml$/, ''), actor: 'octocat', job: 'job', token },
    ...Object.fromEntries(addresses),
    server_url: 'https://github.com',
    workflow_ref: `${repository}/.github/workflows/${workflow}@${event.ref}`,
    ...event,
  };
}

/** What the bundle of wait-for-image waits in: a stand-in of GitHub with one building workflow, a registry, short budgets. */

import { type GithubServer, startGithub } from './github-server.ts';
import { amd64, buildImage } from './images.ts';
import { type RunningRegistry, startRegistry } from './registry-server.ts';
import { type BundleCall, type BundleRun, runBundle } from './run-bundle.ts';

export const head = 'a'.repeat(40);
/** The push before. */
export const old = 'b'.repeat(40);
const workflowId = 11;

export interface WaitWorld {
  readonly github: GithubServer;
  readonly registry: RunningRegistry;
  /** On the event pull_request, of a fork where that is said. */
  readonly wait: (inputs?: Readonly<Record<string, string>>, more?: WaitMore) => Promise<BundleRun>;
  /** At the request of that number to GitHub, something happens in the world. */
  readonly onRequest: (requests: number, happen: () => void) => void;
  readonly close: () => Promise<void>;
}

export interface WaitMore extends BundleCall {
  readonly fork?: boolean;
}

export async function waitWorld(): Promise<WaitWorld> {
  const [github, registry] = await Promise.all([startGithub(), startRegistry()]);
  github.state.workflows.push({ id: workflowId, path: '.github/workflows/build.yml', name: 'build', state: 'active' });
  return {
    github,
    registry,
    wait: (inputs = {}, { fork = false, ...more } = {}) =>
      runBundle('wait-for-image', {
        event: { name: 'pull_request', payload: { pull_request: pullPayload(fork) } },
        ...more,
        inputs: {
          image: `${registry.host}/acme/ci:pr-{pr}`,
          workflow: 'build.yml',
          'github-token': github.token,
          'start-timeout': '1500ms',
          timeout: '4s',
          'registry-timeout': '1500ms',
          interval: '100ms',
          'max-interval': '200ms',
          ...inputs,
        },
        env: { ...github.environment, GITHUB_SHA: 'c'.repeat(40), ...more.env },
      }),
    onRequest: (requests, happen) => {
      github.before = ({ ordinal }) => {
        if (ordinal === requests) happen();
      };
    },
    close: async () => {
      await Promise.all([github.close(), registry.close()]);
    },
  };
}

/** A run of the building workflow; by default of `head`, and successful. */
export function runOf(id: number, facts: Readonly<Record<string, unknown>> = {}) {
  return {
    id,
    workflow_id: workflowId,
    run_number: id,
    run_attempt: 1,
    head_sha: head,
    head_branch: 'feature',
    event: 'pull_request',
    head_repository: { full_name: 'acme/shop' },
    status: 'completed',
    conclusion: 'success',
    path: '.github/workflows/build.yml',
    html_url: `https://github.com/acme/shop/actions/runs/${id}`,
    ...facts,
  };
}

export const going = { status: 'in_progress', conclusion: null } as const;

/** An image whose label says that it is of that commit; without one where it is empty. */
export function imageOf(sha: string, platform = amd64) {
  const labels = sha === '' ? {} : { Labels: { 'org.opencontainers.image.revision': sha } };
  return buildImage({ platform, layers: [{ files: { sha } }], config: labels });
}

function pullPayload(fork: boolean) {
  const repo = (name: string) => ({ full_name: name });
  return {
    number: 7,
    head: { sha: head, repo: repo(fork ? 'mallory/shop' : 'acme/shop') },
    base: { repo: repo('acme/shop') },
  };
}

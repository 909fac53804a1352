/** wait-for-image: the run of this commit is going on, and under the tag is still what the push before has left. */
import { startGithub } from '../../support/github-server.ts';
import { buildImage, seedImage } from '../../support/images.ts';
import { startRegistry } from '../../support/registry-server.ts';
import type { Scenario, World } from '../scenario.ts';
import { token } from './comment.ts';
import { password } from './promote.ts';

const head = 'a'.repeat(40);
const user = 'robot';
const image = (sha: string) =>
  buildImage({ layers: [{ files: { sha } }], config: { Labels: { 'org.opencontainers.image.revision': sha } } });

export const wait: Scenario = {
  name: 'wait-for-image',
  action: 'wait-for-image',
  polls: true,
  deadline: 250_000,
  volatile: { 'waited-seconds': /^\d+$/ },
  expects: { exitCode: 0, outputs: { found: 'true', source: 'run', digest: image(head).digest } },
  build: async () => {
    const [github, registry] = await Promise.all([
      startGithub(),
      startRegistry({ auth: { kind: 'token', users: { [user]: password } } }),
    ]);
    github.state.tokens.set(token, { login: 'github-actions[bot]', type: 'Bot' });
    github.state.workflows.push({ id: 11, path: '.github/workflows/build.yml', name: 'build', state: 'active' });
    const run = {
      id: 1,
      run_number: 1,
      head_sha: head,
      workflow_id: 11,
      run_attempt: 1,
      event: 'push',
      head_branch: 'main',
      head_repository: { full_name: 'acme/shop' },
      path: '.github/workflows/build.yml',
      html_url: 'https://github.com/acme/shop/actions/runs/1',
    };
    github.state.runs.push({ ...run, status: 'in_progress', conclusion: null });
    seedImage(registry.store, 'acme/ci', 'main', image('b'.repeat(40)));
    github.before = ({ ordinal }) => {
      if (ordinal !== 5) return;
      github.state.runs.splice(0, 1, { ...run, status: 'completed', conclusion: 'success' });
      seedImage(registry.store, 'acme/ci', 'main', image(head));
    };
    return {
      upstreams: { github: { url: github.url, role: 'github' }, registry: { url: registry.url, role: 'registry' } },
      secrets: [token, password],
      state: () => undefined,
      flaw: (done) =>
        done && done.outputs.found === 'true' && done.outputs.digest !== image(head).digest
          ? `found ${done.outputs.digest}`
          : undefined,
      call: (at) => ({
        inputs: {
          image: `${at('registry')}/acme/ci:main`,
          workflow: 'build.yml',
          'github-token': token,
          username: user,
          password,
          interval: '100ms',
          'max-interval': '200ms',
          // Longer than GitHub's rate limit asks for where it says nothing.
          timeout: '180s',
          'registry-timeout': '180s',
        },
        env: {
          ...github.environment,
          GITHUB_API_URL: `http://${at('github')}`,
          GITHUB_GRAPHQL_URL: `http://${at('github')}/graphql`,
          GITHUB_SHA: head,
        },
        event: { name: 'push', payload: {} },
      }),
      close: async () => {
        await Promise.all([github.close(), registry.close()]);
      },
    } satisfies World;
  },
};

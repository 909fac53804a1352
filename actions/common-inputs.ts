/** Inputs that several actions take, with the same words everywhere. */
import { Rejected } from '../src/action/contract.ts';
import { boolean, duration, hosts, parsedBy, secret, text } from '../src/action/fields.ts';

export const githubToken = secret({
  description: 'Token for the GitHub API.',
  fromRunner: { expression: '${{ github.token }}', environment: 'GITHUB_TOKEN' },
});

export const summary = boolean({ description: 'Write a section to the job summary.', default: 'true' });

/** For the one registry of the images at hand; otherwise Docker's configuration is used. */
export const credentials = {
  username: text({
    description: 'User of the one registry at hand; with several registries use docker/login-action instead.',
  }),
  password: secret({ description: 'Password or token of that user.' }),
} as const;

export const registryAccess = {
  ...credentials,
  'token-hosts': hosts({
    description:
      'Hosts, beside the registry itself and those built in, whose token service may be given the credentials.',
  }),
  'insecure-registries': hosts({
    description: 'Registry hosts that are spoken to over plain http; loopback hosts always are.',
  }),
} as const;

export const verifyTimeout = duration({
  description: 'How long a write may take to become visible before it counts as lost.',
  default: '60s',
});

/** A text, since a number would lose digits. */
export const runId = parsedBy('run id', (given) => {
  if (/^[1-9]\d{0,17}$/.test(given)) return given;
  throw new Rejected('accepted is the id of a workflow run, a whole number');
});

export const ownerAndName = parsedBy('owner/name', (given) => {
  if (/^(?!\.{1,2}\/)[A-Za-z0-9_.-]{1,100}\/(?!\.{1,2}$)[A-Za-z0-9_.-]{1,100}$/.test(given)) return given;
  throw new Rejected('accepted is owner/name');
});

export const slashCommand = /^\/[a-z][a-z0-9-]{0,63}$/;

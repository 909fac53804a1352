/**
 * Credential helpers: programs `docker-credential-<name>` that are asked on standard input and answer in JSON.
 *
 * Run without a shell, with a time limit, and found on PATH alone; what they print is never shown, since it may be
 * the secret.
 */
import { spawn } from 'node:child_process';
import { Problem } from '../action/problem.ts';
import { ended, killAfter } from '../action/run-program.ts';
import { errorCode } from '../http/transport-error.ts';
import { type Identity, identityFrom } from './docker-config.ts';

const timeout = 20_000;
const longestAnswer = 64 * 1024;

/** @returns `undefined` where the helper knows nothing of this host. */
export async function askHelper(
  name: string,
  serverUrl: string,
  environment: Readonly<Record<string, string | undefined>>,
  limit = timeout,
): Promise<Identity | undefined> {
  if (!/^[A-Za-z0-9_.-]{1,64}$/.test(name)) throw failed(name, 'its name has characters that no helper has');
  const { code, text } = await run(name, serverUrl, environment, limit);
  if (code !== 0) {
    if (/credentials not found|no credentials|not found in native keychain/i.test(text)) return undefined;
    throw failed(name, `it ended with exit code ${code}`);
  }
  const { Username, Secret } = parse(text, name);
  return Username === '' && Secret === '' ? undefined : identityFrom(Username, Secret);
}

function parse(text: string, name: string): { readonly Username: string; readonly Secret: string } {
  try {
    const { Username, Secret } = JSON.parse(text) as Record<string, unknown>;
    if (typeof Username === 'string' && typeof Secret === 'string') return { Username, Secret };
  } catch {
    // Told below; the parser's message would quote the answer.
  }
  throw failed(name, 'its answer is not the JSON of the helper protocol');
}

async function run(
  name: string,
  input: string,
  environment: Readonly<Record<string, string | undefined>>,
  limit: number,
): Promise<{ readonly code: number; readonly text: string }> {
  const child = spawn(`docker-credential-${name}`, ['get'], {
    env: { ...environment },
    stdio: ['pipe', 'pipe', 'ignore'],
    shell: false,
  });
  killAfter(child, limit);
  const { code, stdout } = await ended(child, { input, most: longestAnswer }).catch((error: unknown) => {
    throw failed(name, errorCode(error) === 'ENOENT' ? 'it is not on PATH' : 'it cannot be started');
  });
  if (code === undefined) throw failed(name, `it did not answer within ${limit / 1000} s`);
  return { code, text: stdout.toString('utf8') };
}

function failed(name: string, why: string): Problem {
  return new Problem({
    code: 'DCA-REG-017',
    message: `the credential helper ${JSON.stringify(name)} failed: ${why}.`,
    remedy: 'Install the helper, or remove it from `credHelpers` or `credsStore` of the Docker configuration.',
  });
}

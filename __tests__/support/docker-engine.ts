/**
 * A private Docker engine for a test: its own socket, data and processes, without network rules, so that several can
 * run at once beside the machine's own. BuildKit is built in; `docker build --network=host` is what works in it,
 * and only the built-in Dockerfile frontend, as no image can be pulled.
 *
 * DOCKER_STORE=containerd gives it the image store of containerd, which engines from 24 on have. ENGINE_UNDER_TEST=<folder> takes
 * another `dockerd` and `docker` from there, with `docker-buildx`, which a newer client builds with.
 */
import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRoot, needs, pathOf } from './needs.ts';

export interface DockerResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface DockerEngine {
  /** For `DOCKER_HOST`: `unix://…`. */
  readonly host: string;
  /** Environment of a program that shall use this engine and no configuration of the user's. */
  readonly environment: Readonly<Record<string, string>>;
  readonly docker: (args: readonly string[], options?: { readonly cwd?: string }) => Promise<DockerResult>;
  /** `docker`, but a failure is an error that shows what was said. */
  readonly must: (args: readonly string[], options?: { readonly cwd?: string }) => Promise<string>;
  /** Builds an image of busybox alone, the base of test images: `FROM <name>`. */
  readonly makeBase: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const underTest = process.env.ENGINE_UNDER_TEST;

/** Why an engine cannot be started here; `undefined` where it can. */
export function engineMissing(): string | undefined {
  if (!isRoot()) return 'a private dockerd needs root';
  const missing = ['dockerd', 'docker', 'busybox'].filter((program) => !needs(program));
  return missing.length === 0 ? undefined : `${missing.join(', ')} not installed`;
}

export async function startDockerEngine(
  options: { readonly insecureRegistries?: readonly string[] } = {},
): Promise<DockerEngine> {
  // In memory where that is to be had: an engine syncs each of its small files to the disk.
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'dca-engine-'));
  const host = `unix://${join(folder, 'docker.sock')}`;
  mkdirSync(join(folder, 'config', 'cli-plugins'), { recursive: true });
  const buildx = underTest === undefined ? undefined : join(underTest, 'docker-buildx');
  if (buildx !== undefined && existsSync(buildx))
    symlinkSync(buildx, join(folder, 'config', 'cli-plugins', 'docker-buildx'));
  const environment = {
    PATH: `${underTest ?? ''}:${process.env.PATH ?? ''}:/usr/sbin:/usr/bin:/sbin:/bin`,
    HOME: folder,
    DOCKER_HOST: host,
    DOCKER_CONFIG: join(folder, 'config'),
    DOCKER_BUILDKIT: '1',
    BUILDKIT_PROGRESS: 'plain',
  };
  const containerd = process.env.DOCKER_STORE === 'containerd';
  writeFileSync(
    join(folder, 'daemon.json'),
    // Its collector of garbage may forget a layer that a test expects to be found again.
    JSON.stringify({
      builder: { gc: { enabled: false } },
      ...(containerd && { features: { 'containerd-snapshotter': true } }),
    }),
  );
  const daemon = spawn(
    underTest === undefined ? (pathOf('dockerd') ?? 'dockerd') : join(underTest, 'dockerd'),
    [
      ['--config-file', join(folder, 'daemon.json')],
      ['--iptables=false', '--ip6tables=false', '--bridge=none', '--log-level=warn'],
      ['--data-root', join(folder, 'data'), '--exec-root', join(folder, 'exec')],
      ['-H', host, '--pidfile', join(folder, 'pid')],
      (options.insecureRegistries ?? []).map((registry) => `--insecure-registry=${registry}`),
    ].flat(),
    { env: environment, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  daemon.stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-4000);
  });
  const ended = new Promise<void>((resolve) => daemon.once('close', () => resolve()));
  const client = clientProgram();

  const docker: DockerEngine['docker'] = (args, { cwd = folder } = {}) =>
    new Promise((resolve) => {
      execFile(client, [...args], { cwd, env: environment, maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
        resolve({ exitCode: error === null ? 0 : typeof error.code === 'number' ? error.code : 1, stdout, stderr });
      });
    });
  const must: DockerEngine['must'] = async (args, at) => {
    const { exitCode, stdout, stderr } = await docker(args, at);
    if (exitCode !== 0) throw new Error(`docker ${args.join(' ')} ended with ${exitCode}:\n${stdout}${stderr}`);
    return stdout;
  };
  const close = async (): Promise<void> => {
    if (daemon.exitCode === null && daemon.signalCode === null) {
      daemon.kill('SIGTERM');
      const killer = setTimeout(() => daemon.kill('SIGKILL'), 15_000);
      await ended;
      clearTimeout(killer);
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };

  for (let attempt = 0; ; attempt += 1) {
    if (daemon.exitCode !== null || attempt > 300) {
      const why = `dockerd did not start: ${said || 'it said nothing'}`;
      await close();
      throw new Error(why);
    }
    if ((await docker(['version', '--format', '{{.Server.Version}}'])).exitCode === 0) break;
    await sleep(100);
  }

  const driver = await must(['info', '--format', '{{json .DriverStatus}}']);
  if (containerd && !driver.includes('io.containerd.snapshotter')) {
    await close();
    throw new Error('DOCKER_STORE=containerd, and this engine does not have that store');
  }

  const makeBase: DockerEngine['makeBase'] = async (name) => {
    const context = mkdtempSync(join(folder, 'base-'));
    cpSync(pathOf('busybox') ?? 'busybox', join(context, 'busybox'));
    const install = '["/bin/busybox", "--install", "-s", "/bin"]';
    writeFileSync(
      join(context, 'Dockerfile'),
      `FROM scratch\nCOPY busybox /bin/busybox\nRUN ${install}\nENV PATH=/bin\nCMD ["sh"]\n`,
    );
    await must(['build', '--network=host', '-q', '-t', name, context]);
  };
  return { host, environment, docker, must, makeBase, close };
}

/** Debian's client carries BuildKit's session itself; a newer one elsewhere on the path would need buildx. */
function clientProgram(): string {
  if (underTest !== undefined) return join(underTest, 'docker');
  return existsSync('/usr/bin/docker') ? '/usr/bin/docker' : (pathOf('docker') ?? 'docker');
}

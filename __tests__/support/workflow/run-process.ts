/** A process of a step, and how a runner ends it when its run is cancelled: asked, asked again, then all that it started. */
import { spawn } from 'node:child_process';

export interface ProcessCall {
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly say: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Milliseconds after which the runner of GitHub goes on from SIGINT to SIGTERM, and from that to the end. */
const patience = { interrupt: 7500, terminate: 2500 };

/** @returns its exit code. */
export function runProcess(
  program: string,
  words: readonly string[],
  { env, cwd, say, signal }: ProcessCall,
): Promise<number> {
  return new Promise((done, failed) => {
    // A group of its own, so that what it started ends with it.
    const child = spawn(program, words, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    child.stdout.setEncoding('utf8').on('data', (text: string) => say(text.trimEnd()));
    child.stderr.setEncoding('utf8').on('data', (text: string) => say(text.trimEnd()));
    const stop = stopper(child.pid ?? 0);
    const cancel = () => stop.begin();
    signal?.addEventListener('abort', cancel);
    if (signal?.aborted) cancel();
    child.once('error', failed);
    child.once('close', (code) => {
      signal?.removeEventListener('abort', cancel);
      stop.end();
      done(code ?? 1);
    });
  });
}

function stopper(pid: number) {
  let timer: NodeJS.Timeout | undefined;
  const kill = (target: number, name: NodeJS.Signals) => {
    try {
      process.kill(target, name);
    } catch {
      // It has ended meanwhile.
    }
  };
  return {
    begin: () => {
      kill(pid, 'SIGINT');
      timer = setTimeout(() => {
        kill(pid, 'SIGTERM');
        timer = setTimeout(() => kill(-pid, 'SIGKILL'), patience.terminate);
      }, patience.interrupt);
    },
    end: () => clearTimeout(timer),
  };
}

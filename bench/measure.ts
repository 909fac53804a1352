/**
 * Measures whole processes: the candidates of a row take turns in every round, so that a machine whose speed drifts hurts
 * all of them alike. Reported are medians; ratios are taken round by round.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Candidate {
  readonly name: string;
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Run before each round, outside the clock. */
  readonly before?: () => void | Promise<void>;
  /** Run once when the row is done. */
  readonly after?: () => void | Promise<void>;
  /** The run is meant to fail (an action that refuses its inputs). */
  readonly mayFail?: boolean;
}

export interface Figure {
  readonly name: string;
  /** Milliseconds of the whole process. */
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** Peak resident memory of the process itself, MiB. */
  readonly memory: number;
  /** Median of this round by round over the first candidate's. */
  readonly ratio: number;
}

interface Sample {
  readonly wall: number;
  readonly memory: number;
}

export async function compare(candidates: readonly Candidate[], rounds: number): Promise<readonly Figure[]> {
  const samples: Sample[][] = candidates.map(() => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [at, candidate] of candidates.entries()) {
      await candidate.before?.();
      const sample = await runOnce(candidate);
      // The first round warms the disk's cache and is not counted.
      if (round >= 0) samples[at]?.push(sample);
    }
  }
  for (const { after } of candidates) await after?.();
  return candidates.map(({ name }, at) => {
    const own = samples[at] ?? [];
    const walls = own.map(({ wall }) => wall);
    const ratios = own.map(({ wall }, round) => wall / (samples[0]?.[round]?.wall ?? wall));
    return {
      name,
      median: median(walls),
      min: Math.min(...walls),
      max: Math.max(...walls),
      memory: Math.max(...own.map(({ memory }) => memory)),
      ratio: median(ratios),
    };
  });
}

export async function runOnce({ name, command, env, cwd, mayFail = false }: Candidate): Promise<Sample> {
  const [program = '', ...words] = command;
  const started = performance.now();
  const child = spawn(program, words, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  });
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, peakMemory(child.pid));
  }, 4);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearInterval(watch);
  const wall = performance.now() - started;
  if (code !== 0 && !mayFail) throw new Error(`${name} ended with ${code}:\n${said}`);
  return { wall, memory };
}

/** The kernel's own high-water mark; read while the process lives, so the very last allocation may be missed. */
function peakMemory(pid: number | undefined): number {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** Runs that share a world: one that is killed and the one after it, and two at the same time. */
import { setTimeout as sleep } from 'node:timers/promises';
import { attemptIn, type Result } from './attempt.ts';
import type { Scenario } from './scenario.ts';
import { cleanOf, generator } from './sweep.ts';

export interface Shared {
  readonly title: string;
  /** What is wrong, in words. */
  readonly why: readonly string[];
  readonly runs: readonly Result[];
}

/** Killed at a request, then run again: the second run completes it, and in between nothing is in a third state. */
export async function killedAndRunAgain(scenario: Scenario, at: number, acted: boolean): Promise<Shared> {
  const clean = await cleanOf(scenario);
  const world = await scenario.build();
  try {
    const killed = await attemptIn(world, scenario, { kill: { at, acted } });
    const again = await attemptIn(world, scenario);
    const state = JSON.stringify(again.state);
    const why = [
      ...(killed.run.signal === 'SIGKILL' ? killed.why : [`it was not killed but ended with ${killed.run.exitCode}`]),
      ...again.why,
      ...(again.run.exitCode === 0
        ? []
        : [`the second run ends with ${again.run.exitCode} ${again.run.signal ?? ''} ${again.run.errors.join()}`]),
      ...(state === clean.state ? [] : [`the state is ${state.slice(0, 300)}… and not ${clean.state.slice(0, 300)}…`]),
    ];
    return { title: `${scenario.name} killed at ${at}, ${acted ? 'acted on' : 'before'}`, why, runs: [killed, again] };
  } finally {
    await world.close();
  }
}

/** Two processes on one target, whose requests take turns as `seed` has it. */
export async function interleaved(scenario: Scenario, seed: number): Promise<Shared> {
  const clean = await cleanOf(scenario);
  const world = await scenario.build();
  const random = generator(seed * 104_729);
  const gate = () => sleep(random() * 60);
  try {
    const runs = await Promise.all([attemptIn(world, scenario, { gate }), attemptIn(world, scenario, { gate })]);
    const state = JSON.stringify(runs[0]?.state);
    const good = runs.filter(({ run }) => run.exitCode === 0).length;
    const now = JSON.stringify(world.state() ?? null);
    const flaw = world.flaw?.(undefined);
    const why = [
      ...runs.flatMap((one) => one.why.filter((text) => !text.includes('is said to be'))),
      ...(flaw === undefined ? [] : [flaw]),
      ...(good > 0 && now !== clean.state && state !== clean.state
        ? [`${good} ended with 0, and the state is ${now}`]
        : []),
    ];
    return { title: `two of ${scenario.name}, order ${seed}`, why, runs };
  } finally {
    await world.close();
  }
}

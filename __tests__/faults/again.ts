/** Runs that share a world: one that is killed and the one after it, and two at the same time. */
import { setTimeout as sleep } from 'node:timers/promises';
import { attemptIn, type Result } from './attempt.ts';
import type { Fault } from './proxy.ts';
import type { Scenario, World } from './scenario.ts';
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
  const random = generator(seed * 104_729);
  const gate = () => sleep(random() * 60);
  return two(scenario, `two of ${scenario.name}, order ${seed}`, (world) =>
    Promise.all([attemptIn(world, scenario, { gate }), attemptIn(world, scenario, { gate })]),
  );
}

/** One process is held at a request, before it is acted on or before its answer comes; another runs from start to end meanwhile. */
export async function overtaken(scenario: Scenario, at: number, acted: boolean): Promise<Shared> {
  const title = `${scenario.name} overtaken at ${at}, ${acted ? 'acted on' : 'before'}`;
  return two(scenario, title, async (world) => {
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    let other: Promise<Result> | undefined;
    const meanwhile = async () => {
      arrive();
      other ??= attemptIn(world, scenario);
      await other;
    };
    const held: Fault = {
      name: 'held',
      inject: async ({ forward, send, spare }) => {
        spare();
        if (!acted) await meanwhile();
        const reply = await forward();
        if (acted) await meanwhile();
        send(reply);
      },
    };
    const first = attemptIn(world, scenario, { fault: ({ ordinal }) => (ordinal === at ? held : undefined) });
    await Promise.race([arrived, first]);
    const [one, second] = await Promise.all([first, other]);
    return second ? [one, second] : [one];
  });
}

async function two(
  scenario: Scenario,
  title: string,
  run: (world: World) => Promise<readonly Result[]>,
): Promise<Shared> {
  const clean = await cleanOf(scenario);
  const world = await scenario.build();
  try {
    const runs = await run(world);
    const good = runs.filter(({ run }) => run.exitCode === 0);
    await world.look?.();
    const states = [JSON.stringify(world.state() ?? null), ...runs.map(({ state }) => JSON.stringify(state))];
    const flaw = world.flaw?.(undefined);
    const untrue = await Promise.all(good.map(({ run }) => world.stillTrue?.(run)));
    const why = [
      // What was true when a run ended may be another's by the time it is looked at.
      ...runs.flatMap((one) => one.why.filter((text) => !text.includes('is said to be'))),
      ...(runs.length === 2 ? [] : ['the other was never started']),
      ...(good.length > 0 || scenario.exclusive ? [] : ['neither came through']),
      ...(flaw === undefined ? [] : [flaw]),
      ...untrue.flatMap((text) => text ?? []),
      ...(states.includes(clean.state) ? [] : [`the state is ${states[0]?.slice(0, 300)}`]),
    ];
    return { title, why, runs };
  } finally {
    await world.close();
  }
}

/**
 * Waits until the registry shows the right image.
 *
 * What the registry says means what it says: absent → wait; denied → a short grace, for an image may appear together with its
 * rights, then fail; broken → go on within the budget. An image that is there and wrong may be the one of the push before, still
 * shown by a slow copy: it has the same grace, and where no run was waited for, the whole budget.
 */

import type { Clock } from '../action/clock.ts';
import { formatDuration } from '../action/duration.ts';
import type { Log } from '../action/log.ts';
import { asProblem, Problem, type ProblemCode } from '../action/problem.ts';
import { formatReference } from '../registry/reference.ts';
import type { Registry } from '../registry/registry.ts';
import { budget, type Pace, pauses } from './clock.ts';
import { type FoundImage, type ImageState, judgeImage, type WantedImage } from './judge-image.ts';

export interface RegistryWait {
  readonly wanted: WantedImage;
  readonly timeout: number;
  readonly pace: Pace;
  /** The run that pushed it has ended: what is there now should be it. */
  readonly built: boolean;
}

export interface RegistryPorts {
  readonly registry: Registry;
  readonly clock: Clock;
  readonly log: Log;
  readonly isDenied: (error: unknown) => boolean;
  readonly isBroken: (error: unknown) => boolean;
}

const deniedGrace = 60_000;
const wrongGrace = 30_000;
const wrongCodes = { digest: 'DCA-WAI-017', platform: 'DCA-WAI-015', revision: 'DCA-WAI-016' } as const;

/** @throws Problem that names what the registry said last, when the budget or a grace has run out. */
export async function waitForImage(wait: RegistryWait, ports: RegistryPorts): Promise<FoundImage> {
  const { clock, log } = ports;
  const whole = budget(clock, wait.timeout);
  const denied = budget(clock, Math.min(wait.timeout, deniedGrace));
  const wrong = budget(clock, wait.built ? Math.min(wait.timeout, wrongGrace) : wait.timeout);
  const pause = pauses(clock, wait.pace);
  const name = formatReference(wait.wanted.reference);
  for (let last = ''; ; ) {
    const state = await look(wait.wanted, ports);
    if (!('error' in state) && state.is === 'right') return state.image;
    const over = whole.spent() || (state.is === 'denied' && denied.spent()) || (state.is === 'wrong' && wrong.spent());
    if (over) throw problemOf(state, name, wait);
    const said = sentence(state);
    if (said !== last) log.info(`${name}: ${said}; up to ${formatDuration(whole.left())} more.`);
    last = said;
    await pause(whole.left());
  }
}

type Looked = ImageState | { readonly error: Problem; readonly is: 'denied' | 'broken' };

/** One look; denied and broken are states here, everything else that is thrown ends the wait. */
export async function look(wanted: WantedImage, { registry, isDenied, isBroken }: RegistryPorts): Promise<Looked> {
  try {
    return await judgeImage(registry, wanted);
  } catch (error) {
    if (isDenied(error)) return { is: 'denied', error: asProblem(error) };
    if (isBroken(error)) return { is: 'broken', error: asProblem(error) };
    throw error;
  }
}

function sentence(state: Looked): string {
  switch (state.is) {
    case 'absent':
      return 'not there yet';
    case 'incomplete':
    case 'wrong':
      return state.why;
    case 'denied':
      return 'the registry denies it';
    case 'broken':
      return `the registry is out of order (${state.error.message})`;
    default:
      return 'there';
  }
}

function problemOf(state: Looked, name: string, { timeout, built }: RegistryWait): Problem {
  const remote = (code: ProblemCode, message: string, remedy: string, cause?: unknown) =>
    new Problem({ code, voice: 'remote', message, remedy, ...(cause !== undefined && { cause }) });
  const ran = `\`registry-timeout\` (${formatDuration(timeout)}) ran out`;
  switch (state.is) {
    case 'denied':
      return remote(
        'DCA-WAI-018',
        `the registry denies ${name}: ${state.error.message}`,
        state.error.remedy ?? 'Give the job `permissions: packages: read`, or log in with docker/login-action.',
        state.error,
      );
    case 'broken':
      return remote(
        'DCA-WAI-019',
        `${ran}, and the registry was out of order to the end: ${state.error.message}`,
        state.error.remedy ?? '',
        state.error,
      );
    case 'wrong':
      return remote(
        wrongCodes[state.what],
        `${name} is there, but ${state.why}.`,
        state.what === 'revision'
          ? `Let the build set the label (docker/metadata-action does; to recognise a merge commit takes \`contents: read\`), or set \`revision: off\`${built ? '' : ', or name the building `workflow`'}.`
          : 'Check what the building workflow pushes under this tag.',
      );
    case 'incomplete':
      return remote(
        'DCA-WAI-024',
        `${ran}, and ${name} is incomplete: ${state.why}.`,
        'Check that the build pushes the whole index.',
      );
    default:
      return remote(
        'DCA-WAI-007',
        `${ran}, and ${name} is not in the registry${built ? ', although its build succeeded' : ''}.`,
        'Check the tag and the registry of `image` against what the building workflow pushes.',
      );
  }
}

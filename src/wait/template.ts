/** The image to wait for: a reference with `{sha}` `{short-sha}` `{pr}` `{run-id}` in it. */
import { own } from '../action/own.ts';
import { Problem } from '../action/problem.ts';
import { parseReference, type Reference } from '../registry/reference.ts';

export interface ImageValues {
  readonly sha: string | undefined;
  readonly pull: number | undefined;
  readonly runId: string | undefined;
}

/** Whether the image is known before the run is. */
export function needsRun(template: string): boolean {
  return template.includes('{run-id}');
}

/** @throws Problem for what cannot become a reference, whatever the values are. */
export function mustBeImageTemplate(template: string): void {
  fillImage(template, { sha: '0'.repeat(40), pull: 1, runId: '1' });
}

/** @throws Problem DCA-WAI-002 for a template that is unknown or has no value here. */
export function fillImage(template: string, { sha, pull, runId }: ImageValues): Reference {
  const values: Readonly<Record<string, string | undefined>> = {
    sha,
    'short-sha': sha?.slice(0, 7),
    pr: pull?.toString(),
    'run-id': runId,
  };
  const filled = template.replace(/\{([^{}]*)\}/g, (_, key: string) => {
    const value = own(values, key);
    if (value !== undefined) return value;
    const why =
      key === 'pr'
        ? 'this event has no pull request'
        : Object.hasOwn(values, key)
          ? 'it has no value here'
          : 'it is not known';
    throw new Problem({
      code: 'DCA-WAI-002',
      message: `{${key}} of ${JSON.stringify(template)} cannot be filled: ${why}.`,
      remedy: 'Known are {sha}, {short-sha}, {pr} (of pull requests) and {run-id}.',
    });
  });
  return parseReference(filled);
}

/** What tests ask of a workflow's report: how each job ended, what was built, what the summary says. */
import type { WorkflowReport } from './run-workflow.ts';

/** Every job's result, called workflows' jobs as `caller/job`; the log of a step that failed stands in its place. */
export function resultsOf({ jobs }: WorkflowReport, prefix = ''): Readonly<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const [name, { result, legs, called }] of Object.entries(jobs)) {
    const failed = legs.flatMap(({ steps }) => steps).find(({ outcome }) => outcome === 'failure');
    all[prefix + name] = failed ? `${result}: ${failed.name}:\n${failed.log}` : result;
    for (const [path, said] of called.flatMap((one) => Object.entries(resultsOf(one, `${prefix}${name}/`)))) {
      // Of the legs of a matrix the first that failed stands for all.
      if (!all[path]?.startsWith('failure')) all[path] = said;
    }
  }
  return all;
}

/** Of these, what neither succeeded nor was skipped. */
export function failuresOf(report: WorkflowReport): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(resultsOf(report)).filter(([, result]) => !/^s(?:uccess|kipped)$/.test(result)),
  );
}

/** Names of the images that the legs of a job built: `wave-0` of a called `images.yml`. */
export function builtBy(report: WorkflowReport, ...path: readonly string[]): readonly string[] {
  const [job = '', ...rest] = path;
  const one = report.jobs[job];
  if (rest.length > 0) return (one?.called ?? []).flatMap((called) => builtBy(called, ...rest));
  return (one?.called ?? [])
    .flatMap((leg) => Object.values(leg.jobs).flatMap(({ legs }) => legs))
    .map(({ name }) => name.replace(/^\w+ /, ''))
    .sort();
}

/** `name: outcome` of the steps of all legs of a job, each once. */
export function stepsOf(report: WorkflowReport, ...path: readonly string[]): readonly string[] {
  const [job = '', ...rest] = path;
  const one = report.jobs[job];
  if (rest.length > 0) return (one?.called ?? []).flatMap((called) => stepsOf(called, ...rest));
  const legs = [
    ...(one?.legs ?? []),
    ...(one?.called ?? []).flatMap((leg) => Object.values(leg.jobs).flatMap(({ legs }) => legs)),
  ];
  return [...new Set(legs.flatMap(({ steps }) => steps.map(({ name, outcome }) => `${name}: ${outcome}`)))];
}

/** All that a run's steps wrote to its summary, called workflows' too. */
export function summaryOf({ jobs }: WorkflowReport): string {
  return Object.values(jobs)
    .flatMap(({ legs, called }) => [
      ...legs.flatMap(({ steps }) => steps).map(({ summary }) => summary),
      ...called.map(summaryOf),
    ])
    .join('\n');
}

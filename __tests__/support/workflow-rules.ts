/**
 * Rules of this repository for every workflow that it ships or shows, none of which the linters know:
 * pins, permissions, deadlines, no expression inside a script, no credentials left behind, outputs that exist.
 */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLMap } from 'yaml';
import type { Finding } from './yaml-lint.ts';

const ownRepository = 'org/docker-ci-actions';
const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
const versionComment = /^ *v\d+\.\d+\.\d+$/;
const dangerous = ['pull_request_target', 'workflow_run'];

/** The folder of an action of ours (`.` for the root), whatever `uses:` form names it. */
export function ownAction(uses: string): string | undefined {
  const local = /^(?:\$\/|\.\/)(?!\.github\/)([\w-]+)$/.exec(uses);
  if (local) return local[1];
  const [path = ''] = uses.split('@');
  if (path === ownRepository) return '.';
  return path.startsWith(`${ownRepository}/`) ? path.slice(ownRepository.length + 1) : undefined;
}

export function ruleFindings(text: string, outputsOf: (folder: string) => readonly string[]): readonly Finding[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const findings: Finding[] = [];
  const say = (node: unknown, message: string) => {
    const offset = (node as { range?: readonly number[] | null }).range?.[0] ?? 0;
    findings.push({ line: lines.linePos(offset).line, message: `rule: ${message}` });
  };
  const jobs = document.get('jobs');
  if (isMap(jobs)) {
    for (const { key, value } of jobs.items)
      if (isMap(value)) checkJob(String(key), value, document.has('permissions'));
  }
  checkTriggers();
  visit(document, { Pair: (_, pair) => checkPair(pair) });
  return findings;

  function checkJob(name: string, job: YAMLMap, shared: boolean): void {
    const calls = job.has('uses');
    if (!calls && !job.has('timeout-minutes')) say(job, `job ${name} has no timeout-minutes`);
    if (!job.has('permissions') && !shared) say(job, `job ${name} has no permissions`);
    if (isScalar(job.get('permissions', true))) say(job, `job ${name} has permissions for everything`);
    const steps = job.get('steps');
    if (!isSeq(steps)) return;
    for (const step of steps.items) if (isMap(step)) checkStep(step);
    checkOutputs(steps.items.filter(isMap), job);
  }

  function checkStep(step: YAMLMap): void {
    const run = step.get('run');
    if (typeof run === 'string' && run.includes('${{'))
      say(step, 'an expression inside a script; hand it over by env:');
    const uses = step.get('uses');
    if (typeof uses !== 'string') return;
    const script = step.getIn(['with', 'script']);
    if (typeof script === 'string' && script.includes('${{')) say(step, 'an expression inside a script; use env:');
    const keeps = step.getIn(['with', 'persist-credentials']) !== false;
    if (uses.startsWith('actions/checkout@') && keeps)
      say(step, 'checkout leaves its token behind; persist-credentials: false');
  }

  /** `steps.<id>.outputs.<name>` of our own actions must be outputs that they have. */
  function checkOutputs(steps: readonly YAMLMap[], job: YAMLMap): void {
    for (const step of steps) {
      const id = step.get('id');
      const uses = step.get('uses');
      const folder = typeof uses === 'string' ? ownAction(uses) : undefined;
      if (typeof id !== 'string' || folder === undefined) continue;
      // With filters the names of outputs are the user's.
      if (step.getIn(['with', 'filters']) !== undefined) continue;
      const known = outputsOf(folder);
      for (const [, name = ''] of String(job).matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'))) {
        if (!known.includes(name)) say(step, `${uses} has no output "${name}"`);
      }
    }
  }

  function checkPair(pair: { readonly key: unknown; readonly value: unknown }): void {
    if (!isScalar(pair.key) || pair.key.value !== 'uses' || !isScalar(pair.value)) return;
    const uses = String(pair.value.value);
    if (/^(?:\$\/|\.\/)/.test(uses) || uses.startsWith(`${ownRepository}@`) || uses.startsWith(`${ownRepository}/`))
      return;
    if (uses.startsWith('docker://')) {
      if (!/@sha256:[0-9a-f]{64}$/.test(uses)) say(pair.value, `${uses} is not pinned by digest`);
    } else if (!pinned.test(uses)) say(pair.value, `${uses} is not pinned by a commit`);
    else if (!versionComment.test(pair.value.comment ?? '')) say(pair.value, `${uses} lacks its version as a comment`);
  }

  /** Triggers that run with rights over what strangers send: said on purpose, with a reason, in zizmor's words. */
  function checkTriggers(): void {
    visit(document, {
      Pair: (_, { key }) => {
        if (!isScalar(key) || !dangerous.includes(String(key.value))) return;
        const { line } = lines.linePos(key.range?.[0] ?? 0);
        const reason = /# zizmor: ignore\[dangerous-triggers\] \S/.test(text.split('\n')[line - 1] ?? '');
        if (!reason) say(key, `trigger ${key.value} without "# zizmor: ignore[dangerous-triggers] reason"`);
      },
    });
  }
}

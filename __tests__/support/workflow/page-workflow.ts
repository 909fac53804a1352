/**
 * A workflow of a page, as a file of a repository. What is added is what the page need not say: the events of a diff that shows
 * jobs alone, and, where `registry` goes without saying, `ghcr.io/acme`, because no network leads to the real one.
 */
import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { yamlBlocks } from '../markdown-yaml.ts';
import { read } from '../pages.ts';

/** @param at which of the page's workflows, from 0. */
export function pageWorkflow(page: string, at = 0): string {
  const block = yamlBlocks(read(page)).filter(({ kind }) => kind === 'workflow')[at];
  if (block === undefined) throw new Error(`${page} shows no workflow ${at}`);
  const document = parseDocument(block.text);
  if (!document.has('on')) document.set('on', ['push', 'pull_request']);
  const jobs = document.get('jobs') as YAMLMap;
  for (const { value: job } of jobs.items as readonly { readonly value: YAMLMap }[]) {
    nameRegistry(job, /\/images\.yml@/);
    const steps = job.get('steps');
    if (isSeq(steps)) for (const step of steps.items) if (isMap(step)) nameRegistry(step, /^org\/docker-ci-actions@/);
  }
  return document.toString({ lineWidth: 0 });
}

function nameRegistry(place: YAMLMap, uses: RegExp): void {
  if (uses.test(String(place.get('uses') ?? '')) && !place.hasIn(['with', 'registry']))
    place.setIn(['with', 'registry'], 'ghcr.io/acme');
}

/** The tag that an event should use (output `tag`): what pull requests, branches and releases call their images. */
import { own } from '../action/own.ts';
import { Problem } from '../action/problem.ts';
import { slug } from '../catalog/draft.ts';
import { isTag } from '../registry/reference.ts';
import type { Occasion } from './occasion.ts';
import { fillTemplate, unknown } from './template.ts';

export interface TagTemplates {
  readonly prTag: string;
  readonly branchTag: string;
  readonly defaultTag: string;
}

/**
 * A pull request that changes no image uses what its base branch has published.
 *
 * @throws Problem DCA-DET-010 where a template gives no tag.
 */
export function eventTag(occasion: Occasion, hasChanges: boolean, templates: TagTemplates): string {
  const { pullRequest, branch, tag, defaultBranch } = occasion;
  if (pullRequest && hasChanges) return filled('pr-tag', templates.prTag, { pr: String(pullRequest.number) });
  const name = pullRequest ? pullRequest.baseRef : (branch ?? tag ?? '');
  const isDefault = name === '' || (tag === undefined && name === defaultBranch);
  if (isDefault) return filled('default-tag', templates.defaultTag, {});
  return filled('branch-tag', templates.branchTag, { branch: slug(name).slice(0, 128) });
}

function filled(input: string, template: string, values: Readonly<Record<string, string>>): string {
  const result = fillTemplate(template, (name) => own(values, name) ?? unknown, `input "${input}"`);
  const tag = 'text' in result ? result.text : '';
  if (isTag(tag)) return tag;
  throw new Problem({
    code: 'DCA-DET-010',
    message: `input "${input}" gives the tag ${JSON.stringify(tag)} for this event, which is none.`,
    remedy: 'A tag is 1 to 128 letters, digits, `_`, `.` and `-`, and does not begin with `.` or `-`.',
  });
}

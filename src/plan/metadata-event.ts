/** The event, as docker/metadata-action's rules see it, and the expressions that hold in every attribute of a rule. */
import { afterPrefix } from '../github/context.ts';
import { formatDate } from './metadata-date.ts';
import type { Evaluate } from './metadata-expression.ts';

export interface RuleEvent {
  readonly name: string;
  /** `refs/heads/…`, `refs/tags/…`, `refs/pull/7/merge` (also on pull_request_target). */
  readonly ref: string;
  readonly sha: string;
  /** Characters of a short commit id. */
  readonly shortSha: number;
  readonly defaultBranch: string | undefined;
  /** The base branch of a pull request; of a pushed tag where the payload tells it. */
  readonly baseRef: string;
  readonly now: Date;
  readonly commitDate: Date;
}

/** `{{branch}}`, `{{date …}}` and the like (its README, "Global expressions"). */
export function globals(event: RuleEvent): Evaluate {
  return ({ name, format = 'YYYY-MM-DDTHH:mm:ss[Z]', timeZone }) => {
    switch (name) {
      case 'branch':
        return afterPrefix('refs/heads/', event.ref) ?? '';
      case 'tag':
        return afterPrefix('refs/tags/', event.ref) ?? '';
      case 'sha':
        return event.sha.slice(0, event.shortSha);
      case 'base_ref':
        return event.baseRef;
      case 'is_default_branch':
        return String(isDefaultBranch(event));
      case 'is_not_default_branch':
        return String(!isDefaultBranch(event));
      case 'date':
        return formatDate(event.now, format, timeZone);
      case 'commit_date':
        return formatDate(event.commitDate, format, timeZone);
      default:
        return undefined;
    }
  };
}

// These events always run for the default branch's last commit.
function isDefaultBranch({ name, ref, defaultBranch }: RuleEvent): boolean {
  if (ref === '' || ref === 'refs/heads/') return false;
  return ref === `refs/heads/${defaultBranch}` || /create|discussion|issues|schedule/.test(name);
}

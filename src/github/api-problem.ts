/**
 * Trouble with GitHub's API, told once: what the status means here and what to do.
 * `status` is undefined where no answer came.
 */
import { Problem, type ProblemCode } from '../action/problem.ts';

export interface ApiRefusal {
  readonly code: ProblemCode;
  readonly message: string;
  readonly remedy?: string;
  readonly status?: number | undefined;
  /** GitHub's own sentence. */
  readonly said?: string;
  /** Permissions that would do, as GitHub names them (`x-accepted-github-permissions`). */
  readonly accepted?: string | undefined;
  /** The request was sent and may have had its effect: look before doing it again. */
  readonly ambiguous?: boolean;
  readonly cause?: unknown;
}

export class ApiProblem extends Problem {
  readonly status: number | undefined;
  readonly said: string;
  readonly accepted: string | undefined;
  readonly ambiguous: boolean;

  constructor({ code, message, remedy, status, said = '', accepted, ambiguous = false, cause }: ApiRefusal) {
    super({ code, message, voice: 'remote', ...(remedy === undefined ? {} : { remedy }), cause });
    this.status = status;
    this.said = said;
    this.accepted = accepted;
    this.ambiguous = ambiguous;
  }
}

/** Whether GitHub answered that there is no such thing (404, or 410 for a deleted one). */
export function isAbsent(error: unknown): boolean {
  return error instanceof ApiProblem && (error.status === 404 || error.status === 410);
}

/** For `catch`: what is not there is `undefined`, all other trouble is thrown on. */
export function absentOr(error: unknown): undefined {
  if (isAbsent(error)) return undefined;
  throw error;
}

/** Whether the token may not do that. A locked conversation is a 403 too, and is not this. */
export function isForbidden(error: unknown): error is ApiProblem {
  return error instanceof ApiProblem && error.code === 'DCA-GHB-013';
}

/** A refusal by status; `what` is the request in words: `GET /repos/o/r/pulls/7`. */
export function refusal(
  what: string,
  status: number,
  said: string,
  accepted: string | undefined,
  write: boolean,
): ApiProblem {
  const common = { status, said, accepted };
  const quoted = said === '' ? '' : ` (${said.slice(0, 300)})`;
  switch (true) {
    case status === 401:
      return new ApiProblem({
        ...common,
        code: 'DCA-GHB-012',
        message: `GitHub does not know the token: 401 to ${what}${quoted}.`,
        remedy: 'Give `github-token` a token that is valid now; the default is the token of the job.',
      });
    case status === 403:
      return new ApiProblem({
        ...common,
        code: 'DCA-GHB-013',
        message: `the token may not do that: 403 to ${what}${quoted}.`,
        remedy: accepted
          ? `Give the job \`permissions:\` with one of: ${accepted.replaceAll('=', ': ').replaceAll('_', '-')}.`
          : "Add what is missing to the job's `permissions:`.",
      });
    case status === 404 || status === 410:
      return new ApiProblem({
        ...common,
        code: 'DCA-GHB-014',
        message: `GitHub has no such thing, or hides it from this token: ${status} to ${what}.`,
        remedy: "Check the name, and that the job's `permissions:` let it be read.",
      });
    case status >= 500 || status === 408 || status === 499:
      return new ApiProblem({
        ...common,
        code: 'DCA-GHB-017',
        ambiguous: write,
        message: `GitHub is in trouble: ${status} to ${what}${quoted}.`,
        remedy: 'See https://www.githubstatus.com and run the job again.',
      });
    default:
      return new ApiProblem({
        ...common,
        code: 'DCA-GHB-016',
        message: `GitHub refused: ${status} to ${what}${quoted}.`,
      });
  }
}

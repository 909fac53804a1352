/** One request to GitHub's API and its answer, and what we make of it. Shared by single requests and lists. */
import { ApiProblem } from './api-problem.ts';
import { type Shape, ShapeError } from './shape.ts';

export type Parameters = Readonly<Record<string, unknown>>;

export interface ListRules {
  /** The property that holds the list beside `total_count`, which then proves it whole: `workflow_runs`. */
  readonly within?: string;
  /** Ends the paging early: pages are then read one after another, and the rest is not wanted. */
  readonly until?: (page: readonly unknown[]) => boolean;
  /** About how many there are: so many pages are asked for at once, and what came decides whether that was all. */
  readonly expected?: number;
  /** GitHub shows at most so many, whatever `total_count` says (1,000 for filtered workflow runs). */
  readonly most?: number;
}

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly data: unknown;
}

/** One request with its repetitions; `304` is an answer. */
export type Call = (route: string, parameters: Parameters, repeatable: boolean) => Promise<ApiAnswer>;

/** `GET /repos/{owner}/…` with its parameters, for messages. */
export function describeCall(route: string, parameters: Parameters): string {
  return route.replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
}

/** `owner/name` as the parameters of a route. */
export function repositoryParameters(repository: string): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}

/** @throws ApiProblem DCA-GHB-011 where an answer is not what GitHub documents. */
export function shaped<T>({ data }: ApiAnswer, shape: Shape<T>, route: string): T {
  try {
    return shape(data, 'the answer');
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    throw new ApiProblem({
      code: 'DCA-GHB-011',
      message: `${error.message}, in GitHub's answer to ${route}.`,
      remedy: 'A proxy or an old GitHub Enterprise Server may be in between; run the job again.',
      cause: error,
    });
  }
}

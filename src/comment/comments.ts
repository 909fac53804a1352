/** Comments of a pull request, as `pr-comment` sees them: the port. Trouble is thrown as an `ApiProblem`. */
export interface CommentFacts {
  readonly id: number;
  readonly nodeId: string;
  readonly url: string;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface Ownership {
  /** Whether this very token's user wrote it. */
  readonly mine: boolean;
  readonly minimized: boolean;
  /** As it is now, which costs nothing beside the question. */
  readonly body?: string | undefined;
}

export interface Comments {
  /** All of them, or those that changed since then. `expected`: about how many there are, if that is known. */
  readonly list: (since?: number, expected?: number) => Promise<readonly CommentFacts[]>;
  /** By node id; a comment that is gone is left out. */
  readonly ownership: (nodeIds: readonly string[]) => Promise<ReadonlyMap<string, Ownership>>;
  readonly get: (id: number) => Promise<CommentFacts | undefined>;
  /** Not repeated by itself: throws an `ApiProblem` with `ambiguous` where the answer was lost. */
  readonly create: (body: string) => Promise<CommentFacts>;
  /** `undefined`: it is gone. */
  readonly update: (id: number, body: string) => Promise<CommentFacts | undefined>;
  /** Also where it is gone already. */
  readonly remove: (id: number) => Promise<void>;
  readonly minimize: (nodeId: string, hidden: boolean) => Promise<void>;
}

/** The wall clock, with which GitHub's times are compared, so that tests need no time. */
export interface WallClock {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** From 0 to 1. */
  readonly random: () => number;
}

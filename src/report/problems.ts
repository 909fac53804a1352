/** Several things went wrong, one an image: told together. */
import { Problem } from '../action/problem.ts';

export interface ImageProblem {
  readonly name: string;
  readonly problem: Problem;
}

/** One problem keeps its code; several become DCA-GAT-090, each with its own code on its line. */
export function together(problems: readonly [ImageProblem, ...ImageProblem[]]): Problem {
  const [{ name, problem }, ...others] = problems;
  if (others.length === 0) {
    const { code, message, remedy, voice } = problem;
    return new Problem({
      code,
      message: `image ${name}: ${message}`,
      ...(remedy === undefined ? {} : { remedy }),
      voice,
      cause: problem,
    });
  }
  const lines = problems.map((one) => `  - ${one.name}: ${one.problem.code}: ${one.problem.message}`);
  return new Problem({
    code: 'DCA-GAT-090',
    voice: problem.voice,
    message: `${problems.length} images could not be judged, and an image that cannot be judged is never equal.\n${lines.join('\n')}`,
    remedy: problem.remedy ?? 'Mend the first one; the others may follow from it.',
    cause: problem,
  });
}

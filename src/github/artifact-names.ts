/** Names of report artifacts: which report, and which attempt of the run wrote it. */
import { groupBy } from '../action/group-by.ts';
import { Problem } from '../action/problem.ts';
import { reportName } from '../report/report-name.ts';

export interface ArtifactName {
  readonly artifact: string;
  /** `undefined` where one artifact holds all reports. */
  readonly name: string | undefined;
  readonly attempt: number;
  /** An upload that broke leaves its name taken, listed nowhere and undeletable: the next try has another name. */
  readonly upload: number;
}

interface Names {
  readonly of: (name: string, attempt: number, upload?: number) => string;
  /**
   * The newest artifact of each wanted name.
   * @param attempt artifacts of a later attempt than this one cannot be; `undefined` for another run.
   * @throws Problem DCA-GAT-027 where two artifacts have one name: which one is meant cannot be known.
   */
  readonly choose: <A extends { readonly artifact: string }>(
    listed: readonly A[],
    wanted: readonly string[] | undefined,
    attempt: number | undefined,
  ) => readonly (A & ArtifactName)[];
}

const forbidden = /["*:<>|?\r\n\\/]/;

export function artifactNames(template: string): Names {
  if (forbidden.test(template) || template.split('{name}').length > 2) {
    throw new Problem({
      code: 'DCA-GAT-028',
      message: `${JSON.stringify(template)} cannot be the name of an artifact.`,
      remedy: 'Letters, digits, "-", "_" and "." are sure, with `{name}` at most once.',
    });
  }
  const [before = '', after] = template.split('{name}');
  return {
    of: (name, attempt, upload = 1) =>
      `${template.replace('{name}', () => name)}-attempt-${attempt}${upload === 1 ? '' : `-try-${upload}`}`,
    choose: (listed, wanted, attempt) => {
      const ours = listed.flatMap((one) => {
        const read = parse(one.artifact);
        const isWanted = read && (read.name === undefined || wanted === undefined || wanted.includes(read.name));
        return isWanted && (attempt === undefined || read.attempt <= attempt) ? [{ ...one, ...read }] : [];
      });
      refuseTwins(ours.map(({ artifact }) => artifact));
      const byName = groupBy(ours, ({ name }) => name ?? '');
      return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, all]) => all.reduce(newer));
    },
  };

  function parse(artifact: string): ArtifactName | undefined {
    const [, whole = '', attempt = '', upload = '1'] =
      /^(.*)-attempt-([1-9]\d{0,5})(?:-try-([2-9]))?$/.exec(artifact) ?? [];
    if (attempt === '') return undefined;
    const numbers = { artifact, attempt: Number(attempt), upload: Number(upload) };
    if (after === undefined) return whole === before ? { ...numbers, name: undefined } : undefined;
    if (!whole.startsWith(before) || !whole.endsWith(after)) return undefined;
    const name = whole.slice(before.length, whole.length - after.length);
    return reportName.test(name) ? { ...numbers, name } : undefined;
  }
}

function newer<A extends ArtifactName>(a: A, b: A): A {
  return b.attempt > a.attempt || (b.attempt === a.attempt && b.upload > a.upload) ? b : a;
}

function refuseTwins(artifacts: readonly string[]): void {
  const twin = artifacts.find((name, at) => artifacts.indexOf(name) !== at);
  if (twin === undefined) return;
  throw new Problem({
    code: 'DCA-GAT-027',
    message: `the run has two artifacts named ${twin}, so it cannot be known which one is the record.`,
    remedy: 'Record each image in one job; two artifacts of one name are never equal to a record.',
  });
}

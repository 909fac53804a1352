/** Where reports go and come from: the port that artifact, cache and folder implement. */
import type { Problem } from '../action/problem.ts';

export interface StoredReport {
  /** As the file or artifact is named; the report must say the same. */
  readonly name: string;
  readonly text: string;
  /** For messages: `image-reports/app.json`, `artifact image-report-app-attempt-2`. */
  readonly where: string;
  /** The run's attempt that wrote it, where the store knows. */
  readonly attempt?: number | undefined;
  /** Why it could not be had; `text` is then empty. The other reports are judged all the same. */
  readonly problem?: Problem;
}

export interface ReportStore {
  readonly save: (reports: readonly { readonly name: string; readonly text: string }[]) => Promise<void>;
  /** Those of these names that are there (all, without names). A store that cannot be asked is a Problem. */
  readonly load: (names: readonly string[] | undefined) => Promise<readonly StoredReport[]>;
}

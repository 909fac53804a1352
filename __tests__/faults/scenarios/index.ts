/** Every action, on its bundle. */
import { needs } from '../../support/needs.ts';
import type { Scenario } from '../scenario.ts';
import { command } from './command.ts';
import { commentCreate, commentUpdate } from './comment.ts';
import { detectByApi, matrix, planByGit } from './detect.ts';
import { record, verifyArtifact, verifyEvil, verifyRegistry } from './gate.ts';
import { copy, promotion } from './promote.ts';
import { promoteReal, verifyReal } from './real.ts';
import { wait } from './wait.ts';

/** Those that ask somebody. */
export const scenarios: readonly Scenario[] = [
  detectByApi,
  planByGit,
  record,
  verifyArtifact,
  verifyRegistry,
  verifyEvil,
  wait,
  promotion(3),
  copy,
  commentCreate,
  commentUpdate,
  command,
];

export const quiet: readonly Scenario[] = [matrix];

/** Where Debian's `docker-registry` is there. */
export const real: readonly Scenario[] = needs('docker-registry') ? [promoteReal, verifyReal] : [];

/** The contracts of all actions: what the generator, the command line and the tests go through. */
import type { Contract } from '../src/action/contract.ts';
import { contract as detectChanges } from './detect-changes/contract.ts';
import { contract as digestGate } from './digest-gate/contract.ts';
import { contract as generateMatrix } from './generate-matrix/contract.ts';
import { contract as plan } from './plan/contract.ts';
import { contract as prCommand } from './pr-command/contract.ts';
import { contract as prComment } from './pr-comment/contract.ts';
import { contract as tagLatest } from './tag-latest/contract.ts';
import { contract as waitForImage } from './wait-for-image/contract.ts';

/** In the order in which a pipeline uses them. */
export const contracts: readonly Contract[] = [
  plan,
  detectChanges,
  generateMatrix,
  digestGate,
  waitForImage,
  tagLatest,
  prComment,
  prCommand,
];

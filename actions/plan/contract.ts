/** plan is detect-changes and generate-matrix in one step: the union of their inputs and outputs. */
import { defineContract } from '../../src/action/contract.ts';
import { contract as detectChanges } from '../detect-changes/contract.ts';
import { contract as generateMatrix } from '../generate-matrix/contract.ts';

export const contract = defineContract({
  name: 'plan',
  title: 'Docker CI plan',
  summary: 'Which images does this event have to build, in which order, and what does each job build?',
  branding: { icon: 'layers', color: 'blue' },
  inputs: { ...detectChanges.inputs, ...generateMatrix.inputs },
  outputs: { ...detectChanges.outputs, ...generateMatrix.outputs },
  dynamicOutputs: detectChanges.dynamicOutputs,
});

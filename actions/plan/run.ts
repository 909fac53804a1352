/** plan: detect-changes, then generate-matrix on its changes, on one catalog, with one summary. */
import type { InputsOf, OutputsOf } from '../../src/action/contract.ts';
import type { Outcome } from '../../src/action/run-action.ts';
import type { Catalog, Tree } from '../../src/catalog/image.ts';
import { planSummary } from '../../src/plan/matrix-plan-summary.ts';
import { type DetectPorts, detect } from '../detect-changes/run.ts';
import { eventReferences, type MatrixInputs, type MatrixPorts, makeMatrix } from '../generate-matrix/run.ts';
import type { contract } from './contract.ts';

type Inputs = InputsOf<typeof contract>;
type Outputs = OutputsOf<typeof contract>;

export interface PlanPorts {
  readonly detect: DetectPorts;
  /** With `filters` detect-changes reads no catalog. */
  readonly loadCatalog: () => Promise<Catalog>;
  /** @param tree where the catalog was read; `undefined`: the work tree. */
  readonly matrix: (catalog: Catalog, tree: Tree | undefined) => Promise<MatrixPorts>;
}

export async function plan(inputs: Inputs, ports: PlanPorts): Promise<Outcome<Outputs>> {
  const {
    outcome: detected,
    standing,
    catalog: read,
    tree,
  } = await detect(inputs, {
    ...ports.detect,
    referencesOf: async (all, at) => eventReferences(inputs, await ports.matrix(all, at)),
  });
  const catalog = read ?? (await ports.loadCatalog());
  const changes = detected.outputs;
  const ofMatrix = await ports.matrix(catalog, tree);
  const taken = JSON.stringify(changes).length;
  const matrix = await makeMatrix(matrixInputs(inputs, changes, catalog, standing), ofMatrix, taken);
  const outputs = { ...changes, ...matrix.outcome.outputs };
  return {
    ...matrix.outcome,
    outputs,
    decisions: [...(detected.decisions ?? []), ...(matrix.outcome.decisions ?? [])],
    ...(detected.dynamicOutputs && { dynamicOutputs: detected.dynamicOutputs }),
    summary: planSummary({
      ...outputs,
      images: catalog.images,
      entries: matrix.entries,
      version: outputs.version || undefined,
    }),
  };
}

/** What somebody gave to plan narrows or adds to what was detected; it never widens the selection. */
function matrixInputs(
  inputs: Inputs,
  {
    changes,
    reasons,
    reused,
    rebuild,
    cacheUpdate,
  }: Pick<Outputs, 'changes' | 'reasons' | 'reused' | 'rebuild' | 'cacheUpdate'>,
  catalog: Catalog,
  standing: ReadonlyMap<string, string>,
): MatrixInputs {
  // Names of `filters` need not be images.
  const known = new Set(catalog.images.map((image) => image.name));
  const changed = new Set(changes.filter((name) => known.has(name)));
  return {
    ...inputs,
    // A name that the catalog lacks stays: generate-matrix says so.
    only:
      inputs.only === undefined ? [...changed] : inputs.only.filter((name) => changed.has(name) || !known.has(name)),
    reasons: { ...reasons, ...inputs.reasons },
    parentDigests: { ...Object.fromEntries(standing), ...reused, ...inputs.parentDigests },
    rebuild: inputs.rebuild || rebuild,
    cacheUpdate: inputs.cacheUpdate || cacheUpdate,
  };
}

/** What follows from an image being verified: its report for those who release it, and the tag of its inputs. */

import { pool, valuesOrErrors } from '../action/pool.ts';
import { asProblem, type Problem } from '../action/problem.ts';
import type { GatePorts, StoreName } from './gate-ports.ts';
import { together } from './problems.ts';
import { serializeReport } from './schema.ts';
import { tagInputs } from './tag-inputs.ts';
import { type Judged, verifiedReport } from './verify.ts';

export interface ReleaseOrder {
  readonly tagInputs: boolean;
  readonly stores: readonly StoreName[];
}

/** @returns what went wrong; the verdict stands all the same. */
export async function release(
  judged: readonly Judged[],
  order: ReleaseOrder,
  ports: GatePorts,
): Promise<Problem | undefined> {
  const at = ports.now();
  const reports = judged.flatMap((one) => {
    const report = one.kind === 'judged' ? verifiedReport(one, at) : undefined;
    return report === undefined ? [] : [{ name: report.name, text: serializeReport(report) }];
  });
  if (reports.length === 0) return undefined;
  try {
    await ports.verifiedStores.file.save(reports);
    if (order.stores.includes('artifact')) await ports.verifiedStores.artifact.save(reports);
  } catch (error) {
    return asProblem(error);
  }
  return order.tagInputs ? tagAll(judged, ports) : undefined;
}

async function tagAll(judged: readonly Judged[], { registry, log }: GatePorts): Promise<Problem | undefined> {
  const settled = await pool(judged, 8, async (one) => ({ name: one.name, tag: await tagInputs(one, registry) }));
  const { values, errors } = valuesOrErrors(settled);
  for (const { name, tag } of values) {
    log.info(
      tag === undefined
        ? `${name}: no tag of its inputs (not verified, no inputs hash, or in no registry)`
        : `${name}: tagged ${tag}`,
    );
  }
  const [first, ...others] = errors.map(({ item, error }) => ({ name: item.name, problem: asProblem(error) }));
  return first && together([first, ...others]);
}

/** Compares what is about to be released with what was recorded: every image is judged, then the gate opens or not. */

import { pool } from '../action/pool.ts';
import { asProblem, Problem } from '../action/problem.ts';
import { type AttestationKind, compare, type Verdict } from './compare.ts';
import { type Expected, noReport } from './expected.ts';
import type { FoundImage } from './found-image.ts';
import type { GatePorts } from './gate-ports.ts';
import type { NamedImage } from './image-lines.ts';
import { type Deep, proveLayers } from './layer-proof.ts';
import type { AskedLevel } from './levels.ts';
import { look, type SourceName } from './look.ts';
import { makeReport, producerOf } from './make-report.ts';
import { pinnedOf } from './record.ts';
import type { ImageReport } from './report.ts';

export interface VerifyOrder {
  readonly images: readonly NamedImage[];
  readonly expected: Expected;
  readonly source: SourceName;
  readonly level: AskedLevel;
  readonly deep: Deep;
  readonly ignoredLabel: (name: string) => boolean;
  readonly untestedPlatforms: 'fail' | 'warn' | 'allow';
  readonly requiredAttestations: readonly AttestationKind[];
}

export type Judged = NamedImage & { readonly tested?: ImageReport | undefined } & (
    | {
        readonly kind: 'judged';
        readonly verdict: Verdict;
        readonly now: ImageReport;
        readonly found: FoundImage;
        readonly pinned: string;
      }
    | { readonly kind: 'unknown'; readonly problem: Problem }
  );

/** In the order of `images`. */
export async function verify(order: VerifyOrder, ports: GatePorts): Promise<readonly Judged[]> {
  const settled = await pool(order.images, 8, async (image): Promise<Judged> => {
    const tested = order.expected.get(image.name);
    if (tested === undefined || tested instanceof Problem) {
      return { ...image, kind: 'unknown', problem: tested ?? noReport(image.name, [...order.expected.keys()]) };
    }
    try {
      return await judge(image, tested, order, ports);
    } catch (error) {
      return { ...image, tested, kind: 'unknown', problem: asProblem(error) };
    }
  });
  return settled.map((one) => (one.done ? one.value : { ...one.item, kind: 'unknown', problem: asProblem(one.error) }));
}

async function judge(image: NamedImage, tested: ImageReport, order: VerifyOrder, ports: GatePorts): Promise<Judged> {
  const rules = { ...order, mode: 'verify', readAttestations: order.requiredAttestations.length > 0 } as const;
  const { ref, found } = await look(image, rules, ports, tested);
  // In a registry the same manifest is the same layers (a file may hold anything under a name); nothing of it needs to be read, unless that is asked for.
  const sameBytes = found.held !== undefined && tested.digest === found.described.digest;
  const proof =
    sameBytes && order.deep !== 'always'
      ? ({ state: 'proven', broken: [] } as const)
      : await proveLayers(tested, found, { ...ports, deep: order.deep });
  const making = { name: image.name, ref, found, inputsHash: tested.inputsHash };
  const now = makeReport({ ...making, producer: producerOf(ports.run, ports.now()) });
  const verdict = compare(tested, now, { ...order, proof, acceptsClaims: order.deep === 'never' });
  return { ...image, tested, kind: 'judged', verdict, now, found, pinned: pinnedOf(found) };
}

/** The report of a verified image, for those who release it. */
export function verifiedReport(judged: Extract<Judged, { kind: 'judged' }>, at: Date): ImageReport | undefined {
  const { verdict, now } = judged;
  if (!verdict.equal || verdict.level === undefined) return undefined;
  return { ...now, verified: { level: verdict.level, at: at.toISOString() } };
}

/** Describes images that were just built and tested: all of them, or none is recorded. */

import { pool, valuesOrErrors } from '../action/pool.ts';
import { asProblem, Problem } from '../action/problem.ts';
import { lookInEngine } from './engine-source.ts';
import type { FoundImage } from './found-image.ts';
import type { GatePorts, StoreName } from './gate-ports.ts';
import { type NamedImage, namedImage } from './image-lines.ts';
import { type Deep, proveLayers } from './layer-proof.ts';
import { look, type SourceName } from './look.ts';
import { makeReport, producerOf } from './make-report.ts';
import { together } from './problems.ts';
import type { ImageReport } from './report.ts';
import { parseReport, serializeReport } from './schema.ts';

export interface RecordOrder {
  readonly images: readonly NamedImage[];
  readonly container: string | undefined;
  readonly source: SourceName;
  readonly deep: Deep;
  readonly ignoredLabel: (name: string) => boolean;
  readonly inputsHashes: Readonly<Record<string, string>>;
  readonly stores: readonly StoreName[];
}

export interface Recorded {
  readonly report: ImageReport;
  /** `repo@sha256:…` where a registry holds it. */
  readonly pinned: string;
}

/** @returns what was recorded, in the order that was asked, once all stores have it. */
export async function record(order: RecordOrder, ports: GatePorts): Promise<readonly Recorded[]> {
  const producer = producerOf(ports.run, ports.now());
  const looked = order.container
    ? [await lookAtContainer(order.container, order, ports)]
    : await lookAtAll(order, ports);
  const recorded = looked.map(({ image, ref, found }) => {
    const inputsHash = order.inputsHashes[image.name];
    const text = serializeReport(makeReport({ name: image.name, ref, found, inputsHash, producer }));
    // What counts, and what the seal binds, is what the gate will read.
    return { report: parseReport(text, image.name), pinned: pinnedOf(found), text };
  });
  const files = recorded.map(({ report, text }) => ({ name: report.name, text }));
  await ports.stores.file.save(files);
  for (const store of order.stores) if (store !== 'file') await saveIn(store, files, ports);
  return recorded;
}

type Looked = { readonly image: NamedImage; readonly ref: string; readonly found: FoundImage };

async function lookAtAll(order: RecordOrder, ports: GatePorts): Promise<readonly Looked[]> {
  const rules = { ...order, mode: 'record', readAttestations: true } as const;
  const settled = await pool(order.images, 8, async (image) => {
    const looked = await look(image, rules, ports);
    if (order.deep === 'always') await mustUnpack(looked.found, image.name, ports);
    return { image, ...looked };
  });
  const { values, errors } = valuesOrErrors(settled);
  const [first, ...others] = errors.map(({ item, error }) => ({ name: item.name, problem: asProblem(error) }));
  if (first) throw together([first, ...others]);
  return values;
}

/** The image that a container really ran is found by its id: its tag may have moved since. */
async function lookAtContainer(line: string, order: RecordOrder, ports: GatePorts): Promise<Looked> {
  const named = namedImage(line);
  const container = await ports.engine.container(named.ref);
  if (container === undefined) {
    throw new Problem({
      code: 'DCA-GAT-062',
      message: `the Docker engine has no container ${named.ref}.`,
      remedy: 'Start the test with `--name` and without `--rm`, so that the container is still there to be asked.',
    });
  }
  const found = await lookInEngine(container.image, ports.engine, order.ignoredLabel);
  if (found === undefined) {
    throw new Problem({
      code: 'DCA-GAT-063',
      message: `the image ${container.image} that container ${named.ref} ran is gone.`,
      remedy: 'Record it before the image is removed.',
    });
  }
  const name = line.includes('=') ? named.name : namedImage(container.reference).name;
  return { image: { name, ref: container.reference }, ref: container.reference, found };
}

async function mustUnpack(found: FoundImage, name: string, ports: GatePorts): Promise<void> {
  const { broken } = await proveLayers(undefined, found, { ...ports, deep: 'always' });
  const [first] = broken;
  if (first === undefined) return;
  throw new Problem({
    code: 'DCA-GAT-038',
    message: `layer ${first.position + 1} of ${name} (${first.platform}) is not what its configuration claims: ${first.diffId} is claimed, ${first.found} was found.`,
    remedy: 'Do not use this image; find out who can push to its repository, and build it again.',
  });
}

async function saveIn(
  store: 'artifact' | 'cache',
  files: readonly { readonly name: string; readonly text: string }[],
  ports: GatePorts,
): Promise<void> {
  try {
    await ports.stores[store].save(files);
  } catch (error) {
    // A server without the service still has the files.
    if (!(error instanceof Problem && error.code === 'DCA-GAT-023')) throw error;
    ports.log.warn(`${error.message} The reports are in the folder of the input "path" alone. ${error.remedy ?? ''}`);
  }
}

export function pinnedOf(found: FoundImage): string {
  const reference = found.held?.reference;
  return reference === undefined ? '' : `${reference.host}/${reference.path}@${reference.digest}`;
}

/** The inputs hash of each image: one line for a single image, `name=hash` for several. */
export function inputsHashes(
  lines: readonly string[],
  images: readonly NamedImage[],
): Readonly<Record<string, string>> {
  const [only, another] = images;
  const pairs = lines.map((line) => {
    const [, name, hash = ''] = /^(?:([^=]+)=)?(?:sha256:)?([0-9a-f]{16,128})$/.exec(line) ?? [];
    if (hash === '' || (name === undefined && (another !== undefined || lines.length > 1))) {
      throw new Problem({
        code: 'DCA-GAT-008',
        message: `${JSON.stringify(line.slice(0, 200))} in \`inputs-hash\` is no inputs hash of one image.`,
        remedy: 'Pass `inputs-hash` of the matrix entry; for several images write `name=hash` lines.',
      });
    }
    return [name?.trim() ?? only?.name ?? '', hash] as const;
  });
  return Object.fromEntries(pairs);
}

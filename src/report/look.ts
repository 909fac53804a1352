/**
 * Where an image is looked at.
 *
 * `auto` asks what the moment is about: recording, the engine that ran the test (and a registry where it has no such
 * image); verifying, the registry that will be released from. An engine that cannot be asked is not "no such image".
 */
import { Problem } from '../action/problem.ts';
import { parseReference } from '../registry/reference.ts';
import { lookInEngine } from './engine-source.ts';
import type { FoundImage } from './found-image.ts';
import type { GatePorts } from './gate-ports.ts';
import { isLocalId, type NamedImage } from './image-lines.ts';
import { lookInRegistry } from './registry-source.ts';
import type { ImageReport } from './report.ts';

export type SourceName = 'auto' | 'daemon' | 'registry' | 'oci-layout' | 'archive' | 'metadata';

export interface LookRules {
  readonly mode: 'record' | 'verify';
  readonly source: SourceName;
  readonly ignoredLabel: (name: string) => boolean;
  readonly readAttestations: boolean;
}

type Ports = Pick<GatePorts, 'registry' | 'engine' | 'files' | 'log'>;

/** @throws Problem DCA-GAT-061 where there is no such image. */
export async function look(
  image: NamedImage,
  rules: LookRules,
  ports: Ports,
  tested?: ImageReport,
): Promise<{ readonly ref: string; readonly found: FoundImage }> {
  const { ref } = image;
  const inEngine = (name: string) => lookInEngine(name, ports.engine, rules.ignoredLabel);
  const inRegistry = (name: string) =>
    lookInRegistry(parseReference(name), ports.registry, {
      ignoredLabel: rules.ignoredLabel,
      readAttestations: rules.readAttestations,
      tested,
    });
  switch (rules.source) {
    case 'oci-layout':
    case 'archive':
      return inFile(rules.source);
    case 'metadata':
      return byMetadata();
    case 'daemon':
      return { ref, found: (await inEngine(ref)) ?? absent(image, 'the Docker engine has') };
    case 'registry':
      return { ref, found: (await inRegistry(ref)) ?? absent(image, 'the registry has') };
    default:
      return { ref, found: await automatic() };
  }

  /** A file says itself what image it holds; where it does not, its path is all that is known. */
  async function inFile(kind: 'oci-layout' | 'archive'): Promise<{ readonly ref: string; readonly found: FoundImage }> {
    const found = await ports.files.look(ref, kind, rules.ignoredLabel);
    return { ref: found.described.tags.find(isFullReference) ?? ref, found };
  }

  async function automatic(): Promise<FoundImage> {
    if (isLocalId(ref)) return (await inEngine(ref)) ?? absent(image, 'the Docker engine has');
    if (rules.mode === 'verify') return (await inRegistry(ref)) ?? absent(image, 'the registry has');
    const asked = await inEngine(ref).catch((error: unknown) => {
      if (!(error instanceof Problem && error.code.startsWith('DCA-DOC-'))) throw error;
      ports.log.info(`No Docker engine can be asked for ${image.name} (${error.code}); the registry is.`);
      return undefined;
    });
    return asked ?? (await inRegistry(ref)) ?? absent(image, 'neither the Docker engine nor the registry has');
  }

  async function byMetadata(): Promise<{ readonly ref: string; readonly found: FoundImage }> {
    const { names, digest, configDigest } = await ports.files.metadata(ref, image.name);
    const [name] = names;
    if (name !== undefined && digest !== undefined) {
      const { host, path, tag } = parseReference(name);
      const reference = { host, path, digest, ...(tag === undefined ? {} : { tag }) };
      const found = await lookInRegistry(reference, ports.registry, { ...rules, tested });
      if (found) return { ref: name, found: agreeing(found, configDigest, ref) };
    }
    // An engine knows an image by its configuration, or, where it keeps them in containerd, by its manifest.
    for (const id of [configDigest, digest]) {
      const loaded = id && (await inEngine(id));
      if (loaded) return { ref: name ?? id, found: loaded };
    }
    return { ref, found: absent(image, 'neither the registry nor the Docker engine has') };
  }
}

/** `docker.io/acme/app:1`, not the bare tag that some writers put into a layout. */
function isFullReference(name: string): boolean {
  if (!name.includes('/')) return false;
  try {
    return parseReference(name).path !== '';
  } catch {
    return false;
  }
}

function agreeing(found: FoundImage, configDigest: string | undefined, path: string): FoundImage {
  const configs = found.described.platforms.map((platform) => platform.configDigest);
  // Of a build for several platforms the file names no configuration, or that of one of them.
  if (configDigest === undefined || configs.some((one) => one === configDigest)) return found;
  throw new Problem({
    code: 'DCA-GAT-039',
    message: `${path} names the configuration ${configDigest}, and the registry's image has ${configs.join(', ')}.`,
    remedy: 'The file belongs to another build; let the build write it again.',
  });
}

function absent({ name, ref }: NamedImage, who: string): never {
  throw new Problem({
    code: 'DCA-GAT-061',
    message: `${who} no image ${ref}${name === ref ? '' : ` (${name})`}.`,
    remedy: 'See whether the step that builds or pushes it ran, and whether the reference is the one that it used.',
  });
}

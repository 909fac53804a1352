/** Runs tag-latest on a registry in memory, with the defaults of its contract. */
import { contract } from '../../../actions/tag-latest/contract.ts';
import { tagLatest } from '../../../actions/tag-latest/run.ts';
import { parseInputs } from '../../../src/action/contract.ts';
import { silentLog } from '../../../src/action/log.ts';
import type { MemoryRegistry } from '../../support/memory-registry.ts';

export interface Call {
  readonly inputs: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly gitTag?: string;
}

export async function promote(registry: MemoryRegistry, { inputs, files = {}, gitTag }: Call) {
  const written: string[] = [];
  const outcome = await tagLatest(
    parseInputs(contract, (name) => inputs[name] ?? ''),
    {
      registry,
      log: silentLog,
      gitTag,
      cancelled: () => false,
      workspace: {
        read: async (path) => files[path],
        find: async (glob) => Object.keys(files).filter((path) => path.startsWith(glob.split('*')[0] ?? '')),
        write: async (_path, text) => {
          written.push(text);
        },
      },
    },
  );
  const actions = Object.fromEntries(
    outcome.outputs.result.map(({ image, tag, action }) => [`${image}:${tag}`, action]),
  );
  return { ...outcome, actions, journals: written };
}

/** `count` images whose `latest` holds an older build. */
export function release(registry: MemoryRegistry, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const repository = `reg.test/acme/app-${index}`;
    registry.put(repository, { old: index }, 'latest');
    return `${repository}@${registry.put(repository, { new: index })}`;
  });
}

/**
 * `docker-ci explain IMAGE [--base REVISION] [--catalog FILE] [--catalog-format FORMAT] [--axes YAML] [--json]`.
 *
 * It reads the work tree, as `plan` does in a terminal, and starts nothing but git.
 */
import { defineContract, parseInputs } from '../src/action/contract.ts';
import { text } from '../src/action/fields.ts';
import { silentLog } from '../src/action/log.ts';
import { Problem } from '../src/action/problem.ts';
import { parseFlags } from '../src/action/terminal-runner.ts';
import { nearest } from '../src/catalog/complaint.ts';
import type { Catalog, Image } from '../src/catalog/image.ts';
import { catalogInputs } from './catalog-inputs.ts';

export interface ExplainCall {
  readonly folder: string;
  readonly json: boolean;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

export const flags = defineContract({
  name: 'explain',
  title: 'Explain an image',
  summary: 'What is an image made of, and which file makes it rebuild?',
  branding: { icon: 'help-circle', color: 'blue' },
  inputs: {
    ...catalogInputs,
    base: text({ description: 'Branch, tag or commit: also name the changes since it that make the image rebuild.' }),
  },
  outputs: {},
});

/** @throws Problem DCA-MAT-080 without a name, DCA-MAT-081 for an image that the catalog lacks, DCA-DET-006 for a base that is not there, DCA-MAT-082 for one without a common commit. */
export async function explainImage(words: readonly string[], call: ExplainCall): Promise<string> {
  const { name, inputs } = readWords(words);
  const { folder } = call;
  const { withWorkingCopy } = await import('./working-copy.ts');
  const environment = await withWorkingCopy(call.environment ?? process.env, folder);
  const { loadCatalog } = await import('../src/catalog/load.ts');
  const { catalogInputs: inputsOf } = await import('../src/catalog/inputs.ts');
  const { inputFiles, inputsHashes } = await import('../src/catalog/hash.ts');
  const { indexOf } = await import('../src/catalog/tree-index.ts');
  const { workspaceTree } = await import('../src/catalog/workspace-tree.ts');
  const { explanationOf, explanationText } = await import('../src/plan/matrix-explanation.ts');
  const { loadOptions } = await import('./load-options.ts');
  const tree = workspaceTree(folder);
  const catalog = await loadCatalog({ ...loadOptions(inputs, environment.GITHUB_REPOSITORY ?? ''), tree });
  const image = imageCalled(name, catalog);
  const line = withAncestors(image, catalog);
  const known = await inputsOf(line, tree);
  const own = known.get(image.name);
  const facts = {
    catalog,
    inputs: known,
    hashes: await inputsHashes(line, tree, { inputs: known }),
    files: own === undefined ? [] : (await inputFiles(own, await indexOf(tree))).map(({ path }) => path),
  };
  const changed = inputs.base === undefined ? undefined : await changedSince(inputs.base, folder, environment);
  const explanation = explanationOf(image, facts, changed);
  return call.json ? JSON.stringify(explanation, null, 2) : explanationText(explanation);
}

function readWords(words: readonly string[]) {
  const [first, ...rest] = words;
  if (first === undefined || first.startsWith('--')) {
    throw new Problem({
      code: 'DCA-MAT-080',
      message: 'no image is named.',
      remedy: 'Write `docker-ci explain IMAGE`, then flags: --base, --catalog, --catalog-format, --axes, --json.',
    });
  }
  const given = parseFlags(flags, rest);
  return { name: first, inputs: parseInputs(flags, (input) => given.get(input) ?? '') };
}

function imageCalled(name: string, { images }: Catalog): Image {
  const found = images.find((image) => image.name === name);
  if (found) return found;
  const names = images.map((image) => image.name);
  const near = nearest(name, names);
  throw new Problem({
    code: 'DCA-MAT-081',
    message: `the catalog has no image ${JSON.stringify(name)}.`,
    remedy:
      near === undefined
        ? `It has ${names.slice(0, 30).join(', ')}${names.length > 30 ? ` and ${names.length - 30} more` : ''}.`
        : `Did you mean ${near}?`,
  });
}

function withAncestors(image: Image, catalog: Catalog): Catalog {
  const byName = new Map(catalog.images.map((one) => [one.name, one]));
  const wanted = new Set([image.name]);
  for (const name of wanted) for (const parent of byName.get(name)?.parents ?? []) wanted.add(parent);
  return { ...catalog, images: catalog.images.filter(({ name }) => wanted.has(name)) };
}

async function changedSince(
  base: string,
  workspace: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<readonly string[]> {
  const { localGit } = await import('../src/git/local-git.ts');
  const { tmpdir } = await import('node:os');
  const remote = { serverUrl: '', repository: '', token: undefined };
  const git = localGit({ workspace, temporary: tmpdir(), environment, remote }, silentLog);
  try {
    const [from, head] = [await git.commit(base), await git.commit('HEAD')];
    if (from === undefined) {
      const { refuseTyped } = await import('../src/plan/typed-ref.ts');
      await refuseTyped('base', base, '', git);
    }
    const merged = from && head ? await git.mergeBase(from, head) : undefined;
    const files = merged && head ? await git.diff(merged, head) : undefined;
    if (files) return files.map(({ path }) => path);
    throw new Problem({
      code: 'DCA-MAT-082',
      message: `${JSON.stringify(base)} and HEAD cannot be compared.`,
      remedy: 'Name a branch, tag or commit of this repository, such as `origin/main`; fetch it first.',
    });
  } finally {
    git.close();
  }
}

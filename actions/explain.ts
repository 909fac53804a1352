/**
 * `docker-ci explain IMAGE [--base REVISION] [--catalog FILE] [--axes YAML] [--file TEMPLATE] … [--json]`: the flags of plan that say
 * what the images are, so that what was planned can be explained.
 *
 * It reads the work tree, as `plan` does in a terminal, and starts nothing but git.
 */
import { defineContract, parseInputs } from '../src/action/contract.ts';
import { text } from '../src/action/fields.ts';
import { silentLog } from '../src/action/log.ts';
import { nearest } from '../src/action/nearest.ts';
import { Problem } from '../src/action/problem.ts';
import { parseFlags } from '../src/action/terminal-runner.ts';
import type { Catalog, Image } from '../src/catalog/image.ts';
import { catalogInputs, catalogTemplates } from './catalog-inputs.ts';
import { uncommittedSentence } from './uncommitted.ts';

export interface ExplainCall {
  readonly folder: string;
  readonly json: boolean;
  /** A line beside the answer. */
  readonly tell: (line: string) => void;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

export const flags = defineContract({
  name: 'explain',
  title: 'Explain an image',
  summary: 'What is an image made of, and which file makes it rebuild?',
  branding: { icon: 'help-circle', color: 'blue' },
  inputs: {
    ...catalogInputs,
    ...catalogTemplates,
    base: text({ description: 'Branch, tag or commit: also name the changes since it that make the image rebuild.' }),
  },
  outputs: {},
});

/** @throws Problem DCA-MAT-080 without a name, DCA-MAT-081 for an image that the catalog lacks, DCA-DET-006 for a base that is not there, DCA-MAT-082 for one without a common commit. */
export async function explainImage(words: readonly string[], call: ExplainCall): Promise<string> {
  const { name, inputs } = readWords(words);
  const { withWorkingCopy } = await import('./working-copy.ts');
  const environment = await withWorkingCopy(call.environment ?? process.env, call.folder);
  const folder = environment.GITHUB_WORKSPACE ?? call.folder;
  const { withAncestors } = await import('../src/catalog/ancestors.ts');
  const { loadCatalog } = await import('../src/catalog/load.ts');
  const { catalogInputs: inputsOf } = await import('../src/catalog/inputs.ts');
  const { inputFiles, inputsHashes } = await import('../src/catalog/hash.ts');
  const { indexOf } = await import('../src/catalog/tree-index.ts');
  const { workspaceTree } = await import('../src/git/workspace-tree.ts');
  const { explanationOf, explanationText } = await import('../src/plan/matrix-explanation.ts');
  const { loadOptions } = await import('./load-options.ts');
  const tree = workspaceTree(folder);
  const catalog = await loadCatalog({ ...loadOptions(inputs, environment.GITHUB_REPOSITORY ?? ''), tree });
  const image = imageCalled(name, catalog);
  const line = { ...catalog, images: withAncestors(catalog.images, [image.name]) };
  const known = await inputsOf(line, tree);
  const own = known.get(image.name);
  const facts = {
    catalog,
    inputs: known,
    hashes: await inputsHashes(line, tree, known),
    files: own === undefined ? [] : (await inputFiles(own, await indexOf(tree))).map(({ path }) => path),
  };
  const changed =
    inputs.base === undefined ? undefined : await changedSince(inputs.base, folder, environment, call.tell);
  const explanation = explanationOf(image, facts, changed);
  return call.json ? JSON.stringify(explanation, null, 2) : explanationText(explanation);
}

function readWords(words: readonly string[]) {
  const [names, rest] = namesAmong(words);
  const [name] = names;
  if (name === undefined || names.length > 1) {
    throw new Problem({
      code: 'DCA-MAT-080',
      message: name === undefined ? 'no image is named.' : `${names.join(' and ')} are more than one image.`,
      remedy:
        'Write `docker-ci explain IMAGE` with the name of one image, and flags: `docker-ci explain --help` lists them.',
    });
  }
  const given = parseFlags(flags, rest);
  return { name, inputs: parseInputs(flags, (input) => given.get(input) ?? '') };
}

/** The words that are neither a flag nor the value of one; every flag has a value. */
function namesAmong(words: readonly string[]): readonly [names: readonly string[], rest: readonly string[]] {
  const names: string[] = [];
  const rest: string[] = [];
  for (const [at, word] of words.entries()) {
    const isValue = /^--[^=]*$/.test(words[at - 1] ?? '');
    (word.startsWith('--') || isValue ? rest : names).push(word);
  }
  return [names, rest];
}

function imageCalled(name: string, { images }: Catalog): Image {
  const found = images.find((image) => image.name === name);
  if (found) return found;
  throw new Problem({
    code: 'DCA-MAT-081',
    message: `the catalog has no image ${JSON.stringify(name)}.`,
    remedy: whatThereIs(
      name,
      images.map((image) => image.name),
    ),
  });
}

function whatThereIs(name: string, names: readonly string[]): string {
  if (names.length === 0) return 'In fact it has none: git tracks no Dockerfile here, and no `--catalog` names images.';
  const near = nearest(name, names);
  if (near !== undefined) return `Did you mean ${near}?`;
  const parts = names.filter((one) => one.includes(name));
  if (parts.length > 0 && parts.length <= 5)
    return `Did you mean ${[parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(' or ')}?`;
  return `It has ${names.slice(0, 30).join(', ')}${names.length > 30 ? ` and ${names.length - 30} more` : ''}.`;
}

async function changedSince(
  base: string,
  workspace: string,
  environment: Readonly<Record<string, string | undefined>>,
  tell: ExplainCall['tell'],
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
    if (files) {
      const uncommitted = uncommittedSentence(await git.uncommitted());
      if (uncommitted !== undefined) tell(uncommitted);
      return files.map(({ path }) => path);
    }
    throw new Problem({
      code: 'DCA-MAT-082',
      message: `${JSON.stringify(base)} and HEAD cannot be compared.`,
      remedy: 'Name a branch, tag or commit of this repository, such as `origin/main`; fetch it first.',
    });
  } finally {
    git.close();
  }
}

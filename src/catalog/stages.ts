/**
 * What a build of a Dockerfile reads and is built on, with the variables resolved.
 *
 * As in BuildKit: only stages that the target needs are built; a stage inherits the variables and the ONBUILD triggers of
 * the stage it is built on; a named context replaces an image or a stage of that name; `--from` of COPY, ADD and
 * mounts names a named context, a stage (or its number), or an image. What cannot be resolved means: anything.
 */
import { type Dockerfile, type Instruction, readDockerfile } from './dockerfile.ts';
import { expand, type Lookup } from './expand.ts';
import { isHereDocument } from './here-documents.ts';
import { knownPart, namedContext } from './references.ts';
import {
  assign,
  declare,
  declareGlobal,
  lookupIn,
  lookupInGlobals,
  platformVariables,
  type Scope,
  type Variable,
  type Variables,
} from './variables.ts';

export interface Settings {
  readonly target: string | undefined;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly buildContexts: Readonly<Record<string, string>>;
  /** `linux/arm64/v8`, for `TARGETARCH` and its like; `undefined`: not known. */
  readonly platform: string | undefined;
}

/** Files that a build reads. */
export interface Reading {
  /** The name of a named context; `undefined`: the build context. */
  readonly context: string | undefined;
  /** `undefined`: could not be resolved, so anything. */
  readonly source: string | undefined;
  /** Whether `source` is a pattern of Go's filepath.Match, not a plain path. */
  readonly isPattern: boolean;
  /** `--parents`: `**` means any number of folders, and exclusions count from the context (or from the `/./` in the source). */
  readonly keepsParents: boolean;
  readonly excludes: readonly string[];
  readonly line: number;
}

/** An image that a stage is built on or copies from. */
export interface Reference {
  /** `undefined`: could not be resolved. */
  readonly resolved: string | undefined;
  /** Where it could not be resolved: what is known of it all the same. */
  readonly guess?: string;
  /** What a named context puts in its place: `docker-image://` without that. */
  readonly meant?: string;
  /** As the Dockerfile has it. */
  readonly text: string;
  readonly line: number;
  /** The image under the final stage. */
  readonly isBase: boolean;
}

/** ONBUILD triggers, which run first in the next image, and the ENV it finds. */
export interface Legacy {
  readonly triggers: readonly string[];
  readonly environment: ReadonlyMap<string, Variable>;
}

export interface Build {
  readonly readings: readonly Reading[];
  readonly references: readonly Reference[];
  /** What an image that is built on this one gets from it. */
  readonly legacy: Legacy;
  readonly unknownTarget: boolean;
  readonly stageNames: readonly string[];
  /** No FROM at all: this is no Dockerfile. */
  readonly isEmpty: boolean;
}

interface Stage {
  readonly index: number;
  readonly name: string | undefined;
  readonly from: string;
  readonly line: number;
  readonly instructions: readonly Instruction[];
}

interface Outcome {
  readonly variables: Variables;
  readonly environment: ReadonlySet<string>;
  readonly triggers: readonly string[];
}

/** Of a name: the image under the final stage; one that may be the number of a stage. */
interface Use {
  readonly isBase?: boolean;
  readonly byNumber?: boolean;
}

const imageScheme = 'docker-image://';

/** What a name leads to. */
interface Source {
  readonly context?: string;
  readonly outcome?: Outcome;
  readonly image?: string;
}

const nothing: Outcome = { variables: new Map(), environment: new Set(), triggers: [] };

/** `legacyOf` gives what an image that a FROM names leaves to those built on it, where that is known. */
export function analyse(
  dockerfile: Dockerfile,
  settings: Settings,
  legacyOf: (reference: string) => Legacy | undefined = () => undefined,
): Build {
  const { stages, globals } = split(dockerfile, settings);
  const scope: Scope = { globals, buildArgs: settings.buildArgs, escapeCharacter: dockerfile.escapeCharacter };
  const readings: Reading[] = [];
  const references: Reference[] = [];
  const outcomes = new Map<Stage, Outcome>();

  const need = (stage: Stage, isBase: boolean): Outcome => {
    const known = outcomes.get(stage);
    if (known !== undefined) return known;
    // Set before the stage is walked, so that a stage which copies from itself ends.
    outcomes.set(stage, nothing);
    const outcome = walk(stage, isBase);
    outcomes.set(stage, outcome);
    return outcome;
  };

  const follow = (word: string, lookup: Lookup, stage: Stage, line: number, use: Use): Source => {
    const { isBase = false, byNumber = false } = use;
    const name = expand(word, lookup, scope.escapeCharacter);
    if (name === undefined) {
      const guess = knownPart(word, lookup, scope.escapeCharacter);
      references.push({ resolved: undefined, text: word, line, isBase, ...(guess === undefined ? {} : { guess }) });
      // Without a tag or a slash, any stage above may be meant.
      if (guess === undefined) for (const other of stages.slice(0, stage.index)) need(other, isBase);
      return {};
    }
    const context = namedContext(name, settings.buildContexts);
    if (context !== undefined && !context.value.includes(':')) return { context: context.name };
    const other = context === undefined ? stageNamed(stages, name, stage, byNumber) : undefined;
    if (other !== undefined) return { outcome: need(other, isBase) };
    if (name === 'scratch') return {};
    const meant = context?.value.startsWith(imageScheme) ? context.value.slice(imageScheme.length) : undefined;
    references.push({ resolved: name, text: word, line, isBase, ...(meant === undefined ? {} : { meant }) });
    return { image: name };
  };

  const walk = (stage: Stage, isBase: boolean): Outcome => {
    const base = follow(stage.from, lookupInGlobals(globals), stage, stage.line, { isBase });
    const variables = new Map<string, Variable>(base.outcome?.variables);
    const environment = new Set<string>(base.outcome?.environment);
    const lookup = lookupIn(variables);
    if (base.context !== undefined) readings.push(everything(base.context, stage.line));
    const legacy = base.image === undefined ? undefined : legacyOf(base.image);
    for (const [name, value] of legacy?.environment ?? []) {
      variables.set(name, value);
      environment.add(name);
    }
    const inherited = legacy?.triggers ?? base.outcome?.triggers ?? [];
    const triggers: string[] = [];

    const read = (it: Instruction, from: string | undefined, source: string | undefined, isPattern: boolean): void => {
      const origin = from === undefined ? {} : follow(from, lookup, stage, it.line, { byNumber: true });
      if (from !== undefined && origin.context === undefined) return;
      const keepsParents = it.flags.some((flag) => flag.name === 'parents' && flag.value !== 'false');
      // BuildKit takes the text as it is, so an exclusion with a variable leaves out what is called like that, hence nothing.
      const excludes = flagsOf(it, 'exclude').filter((one) => !one.includes('$'));
      readings.push({
        context: origin.context,
        source: settled(source),
        isPattern,
        keepsParents,
        excludes,
        line: it.line,
      });
    };
    const copy = (it: Instruction): void => {
      const from = flagsOf(it, 'from').find((name) => name !== '');
      for (const word of it.words.slice(0, -1)) {
        if (it.hereDocuments.length > 0 && isHereDocument(word)) continue;
        const source = expand(word, lookup, scope.escapeCharacter);
        if (it.keyword === 'ADD' && source !== undefined && isRemote(source)) continue;
        read(it, from, source, true);
      }
    };
    const run = (it: Instruction): void => {
      for (const mount of flagsOf(it, 'mount').map(mountOptions)) {
        const from = mount.get('from') || undefined;
        const type = expand(mount.get('type') ?? 'bind', lookup, scope.escapeCharacter) ?? 'bind';
        if (from === undefined && type.toLowerCase() !== 'bind') continue;
        read(it, from, expand(mount.get('source') ?? mount.get('src') ?? '', lookup, scope.escapeCharacter), false);
      }
    };
    for (const it of [...inherited.flatMap((text) => readDockerfile(text).instructions), ...stage.instructions]) {
      if (it.keyword === 'ARG') declare(it, variables, scope);
      else if (it.keyword === 'ENV') assign(it, variables, environment, scope);
      else if (it.keyword === 'ONBUILD') triggers.push(it.rest);
      else if (it.keyword === 'COPY' || it.keyword === 'ADD') copy(it);
      else if (it.keyword === 'RUN') run(it);
    }
    return { variables, environment, triggers };
  };

  const wanted = targetStage(stages, settings.target);
  // A target that is no stage is told elsewhere; the last stage then stands for it.
  const last = wanted ?? stages.at(-1);
  const outcome = last === undefined ? nothing : need(last, true);
  return {
    readings,
    references,
    legacy: { triggers: outcome.triggers, environment: environmentOf(outcome) },
    unknownTarget: stages.length > 0 && wanted === undefined,
    stageNames: stages.flatMap((stage) => stage.name ?? []),
    isEmpty: stages.length === 0,
  };
}

function split(
  dockerfile: Dockerfile,
  settings: Settings,
): { readonly stages: readonly Stage[]; readonly globals: Variables } {
  const globals = new Map<string, Variable>(platformVariables(settings.platform));
  const scope: Scope = {
    globals: new Map(),
    buildArgs: settings.buildArgs,
    escapeCharacter: dockerfile.escapeCharacter,
  };
  const stages: (Stage & { readonly instructions: Instruction[] })[] = [];
  for (const it of dockerfile.instructions) {
    const [from = '', as, name] = it.words;
    const stage = stages.at(-1);
    if (it.keyword === 'FROM') {
      const stageName = as?.toUpperCase() === 'AS' ? name?.toLowerCase() : undefined;
      stages.push({ index: stages.length, name: stageName, from, line: it.line, instructions: [] });
    } else if (stage !== undefined) stage.instructions.push(it);
    else if (it.keyword === 'ARG') declareGlobal(it, globals, scope);
  }
  return { stages, globals };
}

function targetStage(stages: readonly Stage[], target: string | undefined): Stage | undefined {
  if (target === undefined) return stages.at(-1);
  const named = stages.findLast((stage) => stage.name === target.toLowerCase());
  return named ?? (/^\d+$/.test(target) ? stages[Number(target)] : undefined);
}

function stageNamed(stages: readonly Stage[], name: string, before: Stage, byNumber: boolean): Stage | undefined {
  const found = stages.findLast((stage) => stage.index < before.index && stage.name === name.toLowerCase());
  return found ?? (byNumber && /^\d+$/.test(name) ? stages[Number(name)] : undefined);
}

function environmentOf({ variables, environment }: Outcome): Legacy['environment'] {
  return new Map([...environment].map((name) => [name, variables.get(name)]));
}

function everything(context: string, line: number): Reading {
  return { context, source: '', isPattern: false, keepsParents: false, excludes: [], line };
}

function flagsOf(it: Instruction, name: string): readonly string[] {
  return it.flags.filter((flag) => flag.name === name).map((flag) => flag.value);
}

function mountOptions(value: string): ReadonlyMap<string, string> {
  const options = value.match(/(?:"[^"]*"|[^,])+/g) ?? [];
  return new Map(
    options.map((option) => {
      const [key = '', ...rest] = option.replaceAll('"', '').split('=');
      return [key.toLowerCase(), rest.join('=')];
    }),
  );
}

/** A template of the catalog, or a variable of a compose file, in a path has no value yet. */
function settled(source: string | undefined): string | undefined {
  return source !== undefined && /\{[A-Za-z][\w.-]*\}|\$\w/.test(source) ? undefined : source;
}

/** What ADD fetches by itself. */
function isRemote(source: string): boolean {
  return /^(?:https?|git|ssh):\/\//.test(source);
}

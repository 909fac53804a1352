/**
 * Image references: `[host[:port]/]path[:tag][@digest]`.
 *
 * The grammar is that of distribution/reference, which Docker itself uses, with what it leaves open closed:
 * a first part with capitals but without a dot or port is a wrong owner, not a host. Names without a host are Docker
 * Hub's; `index.docker.io` and `registry-1.docker.io` are other names of `docker.io`, whose one-part names live in
 * `library/`. Everything after this module sees the whole, normalised form.
 */
import { Problem } from '../action/problem.ts';
import { type Digest, parseDigest } from './digest.ts';

/** A repository: `host` as images name it (`docker.io`, `ghcr.io`, `localhost:5000`), `path` without the host. */
export interface Repository {
  readonly host: string;
  readonly path: string;
}

/** `host/path[:tag][@digest]`; with neither, `tag` is `latest` where something is read. */
export interface Reference extends Repository {
  readonly tag?: string;
  readonly digest?: Digest;
}

/** Why a text is no reference: a clause for a sentence, and the mended text where it is known. */
export interface Misread {
  readonly why: string;
  readonly instead?: string;
}

const hub = 'docker.io';
const hubAliases = ['docker.io', 'index.docker.io', 'registry-1.docker.io'];
const component = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const domainLabel = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;
const tagGrammar = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const longestName = 255;
const longestReference = 1024;

/** @throws Problem DCA-REG-001 with the reason. */
export function parseReference(text: string): Reference {
  const read = readReference(text);
  if (!('why' in read)) return read;
  throw new Problem({
    code: 'DCA-REG-001',
    message: `${quote(text)} is no image reference: ${read.why}.`,
    remedy: read.instead === undefined ? 'Write `host/name:tag` or `host/name@sha256:…`.' : `Write ${read.instead}.`,
  });
}

/** A repository alone, without a tag or digest. */
export function parseRepository(text: string): Repository {
  const { host, path, tag, digest } = parseReference(text);
  if (tag === undefined && digest === undefined) return { host, path };
  throw new Problem({
    code: 'DCA-REG-002',
    message: `${quote(text)} is an image; a repository is wanted here, without a tag or digest.`,
    remedy: `Write ${host}/${path}.`,
  });
}

/** The same without throwing, for those who collect several errors. */
export function readReference(text: string): Reference | Misread {
  if (text === '') return { why: 'it is empty' };
  if (text.length > longestReference) return { why: 'it is too long' };
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return { why: 'it is a URL; references have no scheme' };
  const at = text.indexOf('@');
  const digest = at === -1 ? undefined : parseDigest(text.slice(at + 1));
  if (at !== -1 && digest === undefined) return { why: `${quote(text.slice(at + 1))} is no sha256 or sha512 digest` };
  const named = at === -1 ? text : text.slice(0, at);
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  const tag = named.slice(colon + 1);
  if (colon !== -1 && !tagGrammar.test(tag)) return { why: `${quote(tag)} cannot be a tag` };
  const name = colon === -1 ? named : named.slice(0, colon);
  const repository = readName(name, text);
  if ('why' in repository) return repository;
  return { ...repository, ...(colon !== -1 && { tag }), ...(digest && { digest }) };
}

function readName(name: string, whole: string): Repository | Misread {
  if (/^[0-9a-f]{64}$/.test(name)) return { why: 'a name of 64 hexadecimal digits is an image id' };
  const slash = name.indexOf('/');
  const first = name.slice(0, slash);
  const hasHost = slash !== -1 && (/[.:]/.test(first) || first === 'localhost');
  const rest = hasHost ? name.slice(slash + 1) : name;
  if (hasHost && !isHost(first)) return { why: `${quote(first)} cannot be a host` };
  if (
    rest !== rest.toLowerCase() &&
    rest
      .toLowerCase()
      .split('/')
      .every((part) => component.test(part))
  ) {
    const lower = `${hasHost ? `${first}/` : ''}${rest.toLowerCase()}${whole.slice(name.length)}`;
    return { why: 'names of repositories are written in lower case', instead: lower };
  }
  const wrong = rest.split('/').find((part) => !component.test(part));
  if (wrong !== undefined)
    return { why: wrong === '' ? 'a part of the name is empty' : `${quote(wrong)} cannot be part of a name` };
  const host = hasHost ? first.toLowerCase() : hub;
  const isHub = hubAliases.includes(host);
  const path = isHub && !rest.includes('/') ? `library/${rest}` : rest;
  if (host.length + 1 + path.length > longestName) return { why: `its name is longer than ${longestName} characters` };
  return { host: isHub ? hub : host, path };
}

/** `name`, `name:port` or `[IPv6]:port`. */
function isHost(text: string): boolean {
  const [, bracketed, named, port] = /^(?:\[([0-9a-fA-F:]{2,45})\]|([^:[\]]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
  if (port !== undefined && !(Number(port) >= 1 && Number(port) <= 65_535)) return false;
  if (bracketed !== undefined) return URL.canParse(`http://[${bracketed}]/`);
  return named?.split('.').every((label) => domainLabel.test(label)) ?? false;
}

/** Whole and normalised; a tag beside a digest is kept. */
export function formatReference({ tag, digest, ...repository }: Reference): string {
  return `${formatRepository(repository)}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}

export function formatRepository({ host, path }: Repository): string {
  return `${host}/${path}`;
}

/** As people write it: `alpine:3`, `acme/web`, `ghcr.io/acme/web`. */
export function familiarReference(reference: Reference): string {
  return formatReference(reference).replace(/^docker\.io\/(?:library\/(?=[^/]+$))?/, '');
}

export function sameRepository(one: Repository, other: Repository): boolean {
  return one.host === other.host && one.path === other.path;
}

/** Whether a text can be a tag. */
export function isTag(text: string): boolean {
  return tagGrammar.test(text);
}

/** What is asked for in the registry: the digest where there is one, else the tag, else `latest`. */
export function target({ tag, digest }: Reference): string {
  return digest ?? tag ?? 'latest';
}

/** Where the registry of a host is spoken to: Docker Hub's API has another name than its images. */
export function apiHost(host: string): string {
  return host === hub ? 'registry-1.docker.io' : host;
}

function quote(text: string): string {
  return JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
}

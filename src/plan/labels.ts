/**
 * The labels of an image: annotations of the OCI image specification ("Pre-Defined Annotation Keys"), then the catalog's own.
 *
 * The tested build and the pushed build get the same labels, or the gate between them would see two images; so `created` is when the
 * commit was made, not when a job ran.
 */
import { formatReference, readReference } from '../registry/reference.ts';
import { listLine } from './matrix-entry.ts';

export interface LabelFacts {
  readonly title: string;
  readonly source: string | undefined;
  readonly revision: string;
  readonly version: string | undefined;
  readonly created: Date;
  /** What the final stage is built on. */
  readonly base: string | undefined;
}

export function labelLines(facts: LabelFacts, own: Readonly<Record<string, string>>): string {
  const labels = new Map<string, string>();
  const set = (key: string, value: string | undefined) => {
    if (value) labels.set(`org.opencontainers.image.${key}`, value);
  };
  set('title', facts.title);
  set('source', facts.source);
  set('revision', facts.revision);
  set('version', facts.version);
  set('created', facts.created.toISOString().replace(/\.\d{3}Z$/, 'Z'));
  set('base.name', facts.base && qualified(facts.base));
  for (const [key, value] of Object.entries(own)) labels.set(key, value);
  return [...labels].map(([key, value]) => listLine(key, value)).join('\n');
}

/** `debian:12-slim` → `docker.io/library/debian:12-slim`: the annotation's value is a whole reference. */
function qualified(base: string): string {
  const read = readReference(base);
  return base === 'scratch' || 'why' in read ? base : formatReference(read);
}

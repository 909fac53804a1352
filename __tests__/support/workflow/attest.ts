/**
 * actions/attest with `push-to-registry`: a statement about a digest that the registry really holds, in a bundle, pushed as an OCI
 * image manifest that has the image as its `subject`, and listed under the subject's referrers tag where the registry has no
 * referrers API (OCI distribution specification, "Referrers Tag Schema"). Everything but the signature.
 */
import { createHash } from 'node:crypto';
import type { Json } from './expressions.ts';
import type { StandIn } from './run-step.ts';

export interface Attestation {
  readonly subject: string;
  readonly digest: string;
  readonly predicateType: string;
}

const types = {
  bundle: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  empty: 'application/vnd.oci.empty.v1+json',
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  list: 'application/vnd.docker.distribution.manifest.list.v2+json',
  docker: 'application/vnd.docker.distribution.manifest.v2+json',
};
const accept = [types.index, types.manifest, types.list, types.docker].join(', ');

/** @param made gets what was attested, in the order in which it was. */
export function attest(made: Attestation[]): StandIn {
  // One after the other: all attestations share the empty configuration, and Distribution may lose a blob that two upload at once.
  let last: Promise<void> = Promise.resolve();
  const attached = (...words: Parameters<typeof attach>) => {
    const mine = last.then(() => attach(...words));
    last = mine.catch(() => {});
    return mine;
  };
  return async ({ inputs, contexts, say }) => {
    const { 'subject-name': subject = '', 'subject-digest': digest = '', 'push-to-registry': push } = inputs;
    if (subject !== subject.toLowerCase()) throw new Error(`subject-name is not a lower-case name: ${subject}`);
    if (!/^sha256:[0-9a-f]{64}$/.test(digest)) throw new Error(`subject-digest is no digest: ${digest}`);
    const predicateType = inputs['sbom-path'] ? 'https://spdx.dev/Document/v2.3' : 'https://slsa.dev/provenance/v1';
    const held = await get(subject, digest);
    if (!held) throw new Error(`${subject} holds no ${digest}`);
    if (push === 'true') {
      const statement = {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: subject, digest: { sha256: digest.slice('sha256:'.length) } }],
        predicateType,
        predicate: predicateOf(contexts.github as Readonly<Record<string, Json>>),
      };
      await attached(subject, { mediaType: held.type, digest, size: held.body.length }, statement);
    }
    made.push({ subject, digest, predicateType });
    say(`Attestation created for ${subject}@${digest}`);
  };
}

/** The statements that a registry holds about a digest, each read through its referrer. */
export async function statementsOf(repository: string, digest: string): Promise<readonly Statement[]> {
  const listed = await get(repository, digest.replace(':', '-'));
  const { manifests = [] } = listed ? (JSON.parse(listed.body) as Index) : {};
  return Promise.all(
    manifests.map(async (one) => {
      const referrer = await get(repository, one.digest);
      const { subject, layers } = JSON.parse(referrer?.body ?? '{}') as Referrer;
      if (subject.digest !== digest) throw new Error(`${one.digest} is about ${subject.digest}`);
      const bundle = await fetch(address(repository, `blobs/${layers[0]?.digest}`));
      const { dsseEnvelope } = (await bundle.json()) as { readonly dsseEnvelope: { readonly payload: string } };
      return JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()) as Statement;
    }),
  );
}

export interface Statement {
  readonly predicateType: string;
  readonly subject: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[];
  readonly predicate: { readonly buildDefinition: { readonly resolvedDependencies: readonly Json[] } };
}

interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

interface Index {
  readonly manifests?: readonly Descriptor[];
}

interface Referrer {
  readonly subject: Descriptor;
  readonly layers: readonly Descriptor[];
}

function predicateOf({ repository, sha, ref, workflow_ref, run_id }: Readonly<Record<string, Json>>) {
  const commit = { uri: `git+https://github.com/${repository}@${ref}`, digest: { gitCommit: sha } };
  return {
    buildDefinition: { externalParameters: { workflow: { ref, path: workflow_ref } }, resolvedDependencies: [commit] },
    runDetails: { metadata: { invocationId: `https://github.com/${repository}/actions/runs/${run_id}/attempts/1` } },
  };
}

async function attach(repository: string, subject: Descriptor, statement: unknown): Promise<void> {
  const payload = Buffer.from(JSON.stringify(statement)).toString('base64');
  const dsseEnvelope = { payload, payloadType: 'application/vnd.in-toto+json', signatures: [] };
  const bundle = await putBlob(repository, types.bundle, JSON.stringify({ mediaType: types.bundle, dsseEnvelope }));
  const config = await putBlob(repository, types.empty, '{}');
  const referrer = JSON.stringify({
    ...{ schemaVersion: 2, mediaType: types.manifest, artifactType: types.bundle },
    ...{ config, layers: [bundle], subject },
  });
  const put = await putManifest(repository, digestOf(referrer), types.manifest, referrer);
  if (put.headers.get('oci-subject') !== null) return;
  const tag = subject.digest.replace(':', '-');
  const listed = await get(repository, tag);
  const others = listed ? ((JSON.parse(listed.body) as Index).manifests ?? []) : [];
  const one = { ...descriptor(types.manifest, referrer), artifactType: types.bundle };
  const index = { schemaVersion: 2, mediaType: types.index, manifests: [...others, one] };
  await putManifest(repository, tag, types.index, JSON.stringify(index));
}

async function get(repository: string, reference: string) {
  const answer = await fetch(address(repository, `manifests/${reference}`), { headers: { accept } });
  const body = await answer.text();
  return answer.ok ? { body, type: answer.headers.get('content-type') ?? '' } : undefined;
}

async function putManifest(repository: string, reference: string, type: string, body: string): Promise<Response> {
  const headers = { 'content-type': type };
  const answer = await fetch(address(repository, `manifests/${reference}`), { method: 'PUT', headers, body });
  if (!answer.ok) throw new Error(`${reference} was not taken: ${answer.status} ${await answer.text()}`);
  return answer;
}

async function putBlob(repository: string, mediaType: string, body: string): Promise<Descriptor> {
  const opened = await fetch(address(repository, 'blobs/uploads/'), { method: 'POST' });
  const location = new URL(opened.headers.get('location') ?? '', opened.url);
  location.searchParams.set('digest', digestOf(body));
  const answer = await fetch(location, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream' },
    body,
  });
  if (!answer.ok) throw new Error(`a blob was not taken: ${answer.status} ${await answer.text()}`);
  return descriptor(mediaType, body);
}

function address(repository: string, path: string): string {
  const [host = '', ...name] = repository.split('/');
  return `http://${host}/v2/${name.join('/')}/${path}`;
}

function descriptor(mediaType: string, body: string): Descriptor {
  return { mediaType, digest: digestOf(body), size: Buffer.byteLength(body) };
}

function digestOf(body: string): string {
  return `sha256:${createHash('sha256').update(body).digest('hex')}`;
}

/** Pushes an image to any registry with bare requests: tests of the client must not lean on the client. */
import { request } from 'node:http';
import type { TestImage } from './images.ts';

export interface PushOptions {
  readonly username?: string;
  readonly password?: string;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Without a tag the image is there by its digest alone. */
export async function pushImage(
  host: string,
  repository: string,
  tag: string | undefined,
  image: TestImage,
  { username, password }: PushOptions = {},
): Promise<void> {
  const base = `http://${host}`;
  const authorization = await authorizationFor(base, repository, basicOf(username, password));
  const send = (method: string, url: string, type: string, body?: Buffer) =>
    ask(method, url, { 'content-type': type, ...(authorization ? { authorization } : {}) }, body);
  for (const [digest, bytes] of image.blobs) {
    const started = await send('POST', `${base}/v2/${repository}/blobs/uploads/`, 'application/octet-stream');
    const location = new URL(String(expected(started, 202).headers.location), base);
    location.searchParams.append('digest', digest);
    expected(await send('PUT', location.href, 'application/octet-stream', bytes), 201);
  }
  for (const { digest, mediaType, bytes } of image.manifests) {
    const last = digest === image.digest;
    const name = last && tag !== undefined ? tag : digest;
    expected(await send('PUT', `${base}/v2/${repository}/manifests/${name}`, mediaType, bytes), 201);
  }
}

/** The digest that a tag is on. */
export async function digestAt(
  host: string,
  repository: string,
  tag: string,
  { username, password }: PushOptions = {},
): Promise<string | undefined> {
  const authorization = await authorizationFor(`http://${host}`, repository, basicOf(username, password));
  const accept = 'application/vnd.oci.image.manifest.v1+json, application/vnd.oci.image.index.v1+json';
  const headers = { accept, ...(authorization ? { authorization } : {}) };
  const answer = await ask('HEAD', `http://${host}/v2/${repository}/manifests/${tag}`, headers);
  return answer.status === 404 ? undefined : String(expected(answer, 200).headers['docker-content-digest']);
}

function basicOf(username: string | undefined, password: string | undefined): string | undefined {
  return username === undefined ? undefined : `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

async function authorizationFor(
  base: string,
  repository: string,
  basic: string | undefined,
): Promise<string | undefined> {
  const ping = await ask('GET', `${base}/v2/`, {});
  const challenge = String(ping.headers['www-authenticate'] ?? '');
  const [, realm] = /^Bearer realm="([^"]+)"/.exec(challenge) ?? [];
  if (ping.status !== 401 || realm === undefined) return basic;
  const url = new URL(realm);
  url.searchParams.set('service', /service="([^"]+)"/.exec(challenge)?.[1] ?? '');
  url.searchParams.set('scope', `repository:${repository}:pull,push`);
  const answer = expected(await ask('GET', url.href, basic ? { authorization: basic } : {}), 200);
  return `Bearer ${(JSON.parse(answer.body) as { token: string }).token}`;
}

function expected(answer: Answer, status: number): Answer {
  if (answer.status !== status)
    throw new Error(`the registry answered ${answer.status}, not ${status}: ${answer.body}`);
  return answer;
}

function ask(method: string, url: string, headers: Record<string, string>, body?: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = { 'content-length': String(body?.length ?? 0) };
    const sent = request(url, { method, agent: false, headers: { ...headers, ...length } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

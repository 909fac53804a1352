/** Answers that lead elsewhere: to a host that must not see who we are. */
import type { Kind } from './kinds.ts';
import type { Relay } from './proxy.ts';

const here = () => false;

function redirect(status: number, to: string) {
  return ({ request, send }: Relay) =>
    send({ status, headers: { location: `${to}${request.url}` }, body: Buffer.from('elsewhere') });
}

/** The real answer, with a header that names the other host. */
function naming(header: string, value: (url: string) => string) {
  return async ({ request, forward, send }: Relay) => {
    const reply = await forward();
    send({ ...reply, headers: { ...reply.headers, [header]: value(request.url) } });
  };
}

export function leadingTo(foreign: string): readonly Kind[] {
  const challenge = `Bearer realm="${foreign}/token",service="here",scope="repository:acme/web:pull,push"`;
  const refused =
    (scheme: string) =>
    ({ send }: Relay) =>
      send({
        status: 401,
        headers: { 'www-authenticate': scheme, 'content-type': 'application/json' },
        body: Buffer.from('{}'),
      });
  return [
    { name: 'a temporary redirect elsewhere', passes: here, inject: redirect(307, foreign) },
    { name: 'a redirect elsewhere', passes: here, inject: redirect(302, foreign) },
    { name: 'a realm elsewhere', passes: here, inject: refused(challenge) },
    { name: 'a next page elsewhere', passes: here, inject: naming('link', (url) => `<${foreign}${url}>; rel="next"`) },
    { name: 'an upload elsewhere', passes: here, inject: naming('location', (url) => `${foreign}${url}`) },
  ];
}

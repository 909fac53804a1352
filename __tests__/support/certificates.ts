/**
 * Certificates for tests: a key pair and an X.509 certificate signed by itself or by another of these (RFC 5280,
 * written out in DER), so that no private key is committed and no program is needed.
 */
import { createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';

export interface TestCertificate {
  readonly name: string;
  readonly key: KeyObject;
  readonly der: Buffer;
  readonly pem: string;
  readonly keyPem: string;
}

export interface CertificateWords {
  readonly name: string;
  /** DNS names and IPv4 addresses that it is for. */
  readonly hosts?: readonly string[];
  readonly issuer?: TestCertificate;
  readonly authority?: boolean;
  /** Days from now; negative: expired. */
  readonly days?: number;
}

export function certificate({
  name,
  hosts = [],
  issuer,
  authority = false,
  days = 30,
}: CertificateWords): TestCertificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(oid('1.2.840.10045.4.3.2'));
  const from = new Date(Date.now() - 60 * 86_400_000);
  const to = new Date(Date.now() + days * 86_400_000);
  const alternatives = sequence(
    ...hosts.map((host) =>
      /^[\d.]+$/.test(host) ? tagged(0x87, Buffer.from(host.split('.').map(Number))) : tagged(0x82, Buffer.from(host)),
    ),
  );
  const extensions = [
    extension('2.5.29.19', authority ? sequence(tagged(0x01, Buffer.from([0xff]))) : sequence()),
    ...(hosts.length > 0 ? [extension('2.5.29.17', alternatives)] : []),
  ];
  const body = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    nameOf(issuer?.name ?? name),
    sequence(time(from), time(to)),
    nameOf(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(...extensions)),
  );
  const signature = createSign('sha256')
    .update(body)
    .sign(issuer?.key ?? privateKey);
  const der = sequence(body, algorithm, tagged(0x03, Buffer.concat([Buffer.from([0]), signature])));
  const lines = (der.toString('base64').match(/.{1,64}/g) ?? []).join('\n');
  return {
    name,
    key: privateKey,
    der,
    pem: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    keyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(parts));
}

function integer(bytes: Buffer): Buffer {
  return tagged(0x02, bytes);
}

function oid(text: string): Buffer {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number);
  const bytes = rest.flatMap((arc) => {
    const groups = [arc & 0x7f];
    for (let left = arc >> 7; left > 0; left >>= 7) groups.unshift((left & 0x7f) | 0x80);
    return groups;
  });
  return tagged(0x06, Buffer.from([first * 40 + second, ...bytes]));
}

function nameOf(text: string): Buffer {
  return sequence(tagged(0x31, sequence(oid('2.5.4.3'), tagged(0x0c, Buffer.from(text)))));
}

/** UTCTime: what RFC 5280 wants for years before 2050. */
function time(date: Date): Buffer {
  return tagged(0x17, Buffer.from(date.toISOString().replace(/^20|[-:T]|\.\d+/g, '')));
}

function extension(id: string, value: Buffer): Buffer {
  return sequence(oid(id), tagged(0x04, value));
}

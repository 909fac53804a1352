/**
 * What can go wrong between us and a server, before or besides its answer.
 *
 * The clients above (GitHub, registries) turn it into a `Problem` of their own area. The text never
 * holds a query, a header or a proxy's address: any of them may carry a credential.
 */
export type TransportTrouble =
  | 'dns'
  | 'refused'
  | 'tls'
  | 'reset'
  | 'cut'
  | 'timeout'
  | 'too-large'
  | 'bad-encoding'
  | 'bad-answer'
  | 'proxy'
  | 'forbidden-address'
  | 'redirect'
  | 'aborted';

export interface TransportErrorText {
  readonly trouble: TransportTrouble;
  readonly message: string;
  /** Whether the request may have reached the server. */
  readonly sent: boolean;
  /** Whether an old connection was used that the server may have closed meanwhile. */
  readonly reused?: boolean;
  readonly cause?: unknown;
}

export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly trouble: TransportTrouble;
  readonly sent: boolean;
  readonly reused: boolean;

  constructor({ trouble, message, sent, reused = false, cause }: TransportErrorText) {
    super(message, cause === undefined ? undefined : { cause });
    this.trouble = trouble;
    this.sent = sent;
    this.reused = reused;
  }

  /** Whether the same request may do better a moment later. A name that is not known and a wrong certificate do not change in seconds. */
  get transient(): boolean {
    return (
      ['refused', 'reset', 'cut', 'timeout', 'bad-answer', 'bad-encoding'].includes(this.trouble) || this.temporaryDns
    );
  }

  private get temporaryDns(): boolean {
    return this.trouble === 'dns' && errorCode(this.cause) === 'EAI_AGAIN';
  }
}

/** Node's error codes as troubles. */
export function transportError(thrown: unknown, host: string, sent: boolean, reused: boolean): TransportError {
  if (thrown instanceof TransportError) return thrown;
  const code = errorCode(thrown);
  const trouble = troubleOf(code);
  return new TransportError({ trouble, message: sentence(trouble, host, code), sent, reused, cause: thrown });
}

function troubleOf(code: string): TransportTrouble {
  if (/^(?:ENOTFOUND|EAI_)/.test(code)) return 'dns';
  if (/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/.test(code)) return 'refused';
  if (/^(?:CERT_|ERR_TLS|ERR_SSL|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|ERR_OSSL|EPROTO|HOSTNAME_)/.test(code)) return 'tls';
  if (/^(?:ETIMEDOUT|ESOCKETTIMEDOUT)$/.test(code)) return 'timeout';
  if (/^ERR_PROXY/.test(code)) return 'proxy';
  if (code === 'ABORT_ERR') return 'aborted';
  if (/^HPE_/.test(code)) return 'bad-answer';
  return 'reset';
}

function sentence(trouble: TransportTrouble, host: string, code: string): string {
  const because = code === '' ? '' : ` (${code})`;
  switch (trouble) {
    case 'dns':
      return `the name ${host} cannot be resolved${because}`;
    case 'refused':
      return `${host} does not take connections${because}`;
    case 'tls':
      return `the certificate of ${host} is not trusted, or its TLS is broken${because}`;
    case 'timeout':
      return `${host} did not answer in time${because}`;
    case 'proxy':
      return `the proxy did not connect to ${host}${because}`;
    case 'bad-answer':
      return `${host} answered something that is not HTTP${because}`;
    case 'aborted':
      return `the request to ${host} was called off`;
    default:
      return `the connection to ${host} broke${because}`;
  }
}

/** The `code` of a system error, `''` for anything else. */
export function errorCode(thrown: unknown): string {
  const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
  return typeof code === 'string' ? code : '';
}

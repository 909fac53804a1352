/**
 * Takes secrets out of every text that leaves the process.
 *
 * GitHub's runner masks what it was told to; this does the same for files, summaries,
 * comments and terminals, in every form in which a secret may turn up. What stands before the `@` of an address is
 * one that nobody registered, be it in an input or in what a server says.
 */
import { formsOf } from './secret.ts';

// `https://user:password@host`, and the same without its scheme, which a digest (`name:tag@sha256:…`) must not be taken for.
const userInAddress = /(?<=:\/\/)[^\s/?#@"'<>]+@/g;
const pairBeforeHost =
  /(?<![^\s/="'<>@])[^\s/@:="'<>]{1,200}:[^\s/@"'<>]{1,200}@(?=[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+[:/])/g;

export interface Redactor {
  readonly add: (secret: string) => void;
  readonly redact: (text: string) => string;
  /** Whether this text holds what the runner was told to mask. */
  readonly finds: (text: string) => boolean;
}

export function redactor(): Redactor {
  let forms: readonly string[] = [];
  const withoutForms = (text: string) => {
    let clean = text;
    for (const form of forms) clean = clean.replaceAll(form, '***');
    return clean;
  };
  return {
    add: (secret) => {
      // The longest first: of a secret that begins as another one does nothing may be left.
      forms = [...new Set([...forms, ...formsOf(secret)])].sort((a, b) => b.length - a.length);
    },
    redact: (text) => withoutUsers(withoutForms(text)),
    finds: (text) => withoutForms(text) !== text,
  };
}

function withoutUsers(text: string): string {
  return text.includes('@') ? text.replace(userInAddress, '***@').replace(pairBeforeHost, '***@') : text;
}

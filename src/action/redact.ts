/**
 * Takes secrets out of every text that leaves the process.
 *
 * GitHub's runner masks what it was told to; this does the same for files, summaries,
 * comments and terminals, in every form in which a secret may turn up.
 */
import { formsOf } from './secret.ts';

export interface Redactor {
  readonly add: (secret: string) => void;
  readonly redact: (text: string) => string;
  /** Whether this text would be changed. */
  readonly finds: (text: string) => boolean;
}

export function redactor(): Redactor {
  const forms = new Set<string>();
  const redact = (text: string) => {
    let clean = text;
    for (const form of forms) clean = clean.replaceAll(form, '***');
    return clean;
  };
  return {
    add: (secret) => {
      for (const form of formsOf(secret)) forms.add(form);
    },
    redact,
    finds: (text) => redact(text) !== text,
  };
}

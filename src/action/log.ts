/**
 * What an action may say while it works. Every text is treated as untrusted: an
 * implementation passes it through `printable`, so a message is always one line.
 */
export interface Log {
  readonly debug: (message: string) => void;
  readonly info: (message: string) => void;
  /** Something a reader of the run should see, that is no trouble. */
  readonly notice: (message: string) => void;
  readonly warn: (message: string) => void;
  /** Folds what `body` says under a title. */
  readonly group: <T>(title: string, body: () => Promise<T>) => Promise<T>;
  /** Registers a text that no output of this process may show, as soon as it is known (tokens that a registry gives). */
  readonly mask: (secret: string) => void;
}

/** For code that is used without anybody listening. */
export const silentLog: Log = {
  debug: () => {},
  info: () => {},
  notice: () => {},
  warn: () => {},
  group: (_title, body) => body(),
  mask: () => {},
};

/** The few files a promotion touches, seen as a port. Paths are relative to the workspace; nothing outside it is read or written, through a link neither. */
export interface Workspace {
  /** UTF-8 text; `undefined` where there is no such file. */
  readonly read: (path: string) => Promise<string | undefined>;
  /** Files that a glob names, sorted. */
  readonly find: (glob: string) => Promise<readonly string[]>;
  readonly write: (path: string, text: string) => Promise<void>;
}

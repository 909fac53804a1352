/**
 * Actions of others that this repository names, by commit, and how it was seen that the commit is the version beside it.
 *
 * A pin is only as good as that: the commit of a stranger's fork, or of another version, looks the same. Dependabot moves a pin
 * together with its version; whoever takes the change in looks at the tag and writes it here.
 */
export interface Pin {
  readonly version: string;
  readonly commit: string;
  /**
   * `tag`: the tag of that version, in a copy of the action's own repository, is this commit.
   * `agreement`: the copy at hand was older than the version; at least this many public files name this commit with this
   * version, and none was found that names another. Whether their projects know each other was not to be seen.
   */
  readonly seen: 'tag' | { readonly agreement: number };
}

export const pins: Readonly<Record<string, Pin>> = {
  'actions/attest': { version: 'v4.2.2', commit: '1e69f48acb82d1966a394da916b4c1698aa569d6', seen: 'tag' },
  'actions/checkout': { version: 'v7.0.1', commit: '3d3c42e5aac5ba805825da76410c181273ba90b1', seen: 'tag' },
  'actions/dependency-review-action': {
    version: 'v4.9.0',
    commit: '2031cfc080254a8a887f58cffee85186f0e49e48',
    seen: 'tag',
  },
  'actions/download-artifact': {
    version: 'v8.0.2',
    commit: '9000827ccba6bdab643e8b6fd33ac0654aef8333',
    seen: { agreement: 7 },
  },
  'actions/setup-node': {
    version: 'v7.1.0',
    commit: '949feb2413d6458794dcd2491c4babbbce0c15c1',
    seen: { agreement: 4 },
  },
  'actions/upload-artifact': {
    version: 'v7.0.2',
    commit: 'cf430e030ddbb5b0abf93d22962f4752f3646cd9',
    seen: { agreement: 6 },
  },
  'docker/build-push-action': {
    version: 'v7.4.0',
    commit: 'c3c9e263c25d99ce0380d002d59b67737d91b0dc',
    seen: { agreement: 4 },
  },
  'docker/login-action': {
    version: 'v4.6.0',
    commit: 'dbcb813823bdd20940b903addbd779551569679f',
    seen: { agreement: 7 },
  },
  'docker/setup-buildx-action': {
    version: 'v4.4.1',
    commit: 'f87e5991a6d7451dcb8d9637bfbc97413f497069',
    seen: { agreement: 5 },
  },
  'docker/setup-qemu-action': {
    version: 'v4.4.0',
    commit: '99012661954931238ded8c8b007157a8430204e1',
    seen: { agreement: 4 },
  },
  'github/codeql-action': {
    version: 'v4.37.3',
    commit: 'e4fba868fa4b1b91e1fdab776edc8cfbe6e9fb81',
    seen: { agreement: 2 },
  },
  'ossf/scorecard-action': { version: 'v2.4.4', commit: '2d1146689b8cda280b9bc96326124645441f03bc', seen: 'tag' },
  'zizmorcore/zizmor-action': {
    version: 'v0.6.2',
    commit: '3dc1ecc9bcb9e94e9b2c709687979e1298497054',
    seen: { agreement: 6 },
  },
};

/** @param use `owner/repo[/path]@commit # version`, as it stands in a workflow. */
export function pinTrouble(use: string): string | undefined {
  const [, action = '', commit, version] = /^([\w.-]+\/[\w.-]+)(?:\/[\w./-]+)?@(\S+?)\s+#\s+(v\S+)/.exec(use) ?? [];
  const pin = pins[action];
  if (pin === undefined) return `${use}: nobody has looked whether that commit is that version`;
  return pin.commit === commit && pin.version === version
    ? undefined
    : `${use}: looked at was ${pin.commit} # ${pin.version}`;
}

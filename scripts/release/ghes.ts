/**
 * The reusable workflows as a GitHub Enterprise Server needs them: `uses: $/digest-gate` (this repository, at the commit of the
 * workflow) is a form that a server may not know, so each becomes `org/docker-ci-actions/digest-gate@<commit> # v1.2.3`.
 * `./.github/workflows/x.yml` stays inside this repository, but a copy in another one would look for it there.
 */
export interface Source {
  /** `owner/name` */
  readonly repository: string;
  /** 40 hexadecimal digits. */
  readonly sha: string;
  /** `v1.2.3` */
  readonly tag: string;
}

const ownUse = /^(\s*(?:-\s+)?uses:\s*)(["']?)(\$|\.)\/([\w./-]*)\2[ \t]*(?:#.*)?$/gm;

export function forEnterpriseServer(workflow: string, { repository, sha, tag }: Source): string {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw new Error(`${JSON.stringify(repository)} is no repository`);
  if (!/^[0-9a-f]{40}$/.test(sha)) throw new Error(`${JSON.stringify(sha)} is no commit`);
  // A server has no queue for jobs that wait for the same group.
  return workflow
    .replaceAll(/^ +queue: max.*\n/gm, '')
    .replaceAll(ownUse, (line, before: string, _quote, root: string, path: string) => {
      // `./` outside of workflow files is a folder of whoever calls.
      if (root === '.' && !path.startsWith('.github/workflows/')) return line;
      // The root action is `plan`; it has no folder.
      const folder = path === '' || path === 'plan' ? '' : `/${path}`;
      return `${before}${repository}${folder}@${sha} # ${tag}`;
    });
}

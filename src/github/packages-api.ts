/**
 * Deletes a manifest of GitHub's container registry, whose distribution API refuses every deletion: a version of a package is a
 * manifest with its tags. It is deleted only where the wanted tag is its only one, whoever has tagged it meanwhile.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Digest } from '../registry/digest.ts';
import type { Repository } from '../registry/reference.ts';
import type { GitHubApi } from './api.ts';
import { ApiProblem, isAbsent, isForbidden } from './api-problem.ts';
import { integer, list, nothing, object, text } from './shape.ts';

const versions = list(
  object({ id: integer, name: text, metadata: object({ container: object({ tags: list(text) }) }) }),
);

/** Milliseconds between two looks for a version that was pushed a moment ago. */
const looks = [0, 1000, 3000];

export interface Version {
  readonly digest: Digest;
  readonly tag: string;
}

/** A package belongs to an organization or to a person. */
const owners = [
  { kind: 'org', folder: '/orgs/{org}', page: { per_page: 100 } },
  { kind: 'username', folder: '/users/{username}', page: {} },
] as const;

/** @returns `false` where the version is not there, has other tags, is the last of its package, or may not be deleted by this token. */
export function packageVersions(api: Pick<GitHubApi, 'get' | 'send'>, pauses: readonly number[] = looks) {
  return async ({ path }: Repository, version: Version): Promise<boolean> => {
    const slash = path.indexOf('/');
    const name = { package_type: 'container', package_name: path.slice(slash + 1) };
    for (const { kind, folder, page } of owners) {
      try {
        const route = `${folder}/packages/{package_type}/{package_name}/versions`;
        return await deleteVersion(route, page, { ...name, [kind]: path.slice(0, slash) }, version);
      } catch (error) {
        if (isForbidden(error) || isRefused(error)) return false;
        if (!isAbsent(error)) throw error;
      }
    }
    return false;
  };

  async function deleteVersion(
    route: string,
    page: object,
    parameters: Readonly<Record<string, string>>,
    { digest, tag }: Version,
  ) {
    for (const pause of pauses) {
      if (pause > 0) await sleep(pause);
      // The newest come first, and this one is.
      const found = await api.get(`GET ${route}`, { ...parameters, ...page }, versions);
      const one = found.find(({ name }) => name === digest);
      if (!one) continue;
      const { tags } = one.metadata.container;
      if (tags.length !== 1 || tags[0] !== tag) return false;
      const id = { ...parameters, package_version_id: one.id };
      await api.send(`DELETE ${route}/{package_version_id}`, id, nothing, { repeatable: true });
      return true;
    }
    return false;
  }
}

/** The last version of a package, and one that was pulled thousands of times, are answered with 400. */
function isRefused(error: unknown): boolean {
  return error instanceof ApiProblem && (error.status === 400 || error.status === 422);
}

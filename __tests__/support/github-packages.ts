/** Versions of container packages in the GitHub stand-in: listed with their tags, deleted by their id, the last one never. */
import type { Ask, Reply, Route } from './github-routes.ts';
import type { GitHubState, StoredVersion } from './github-state.ts';

const versions = 'packages/{package_type}/{package_name}/versions';
const absent: Reply = { status: 404, value: { message: 'Package not found.' } };

const keyOf = ({ path }: Ask) =>
  `${path.org === undefined ? `users/${path.username}` : `orgs/${path.org}`}/${path.package_name}`;

const listed: Route = (state, ask) => {
  const found = state.packages.get(keyOf(ask));
  return found ? { list: found.map(shown) } : absent;
};

const deleted: Route = (state: GitHubState, ask: Ask) => {
  const held = state.packages.get(keyOf(ask)) ?? [];
  if (ask.token.readOnly) return { status: 403, value: { message: 'Resource not accessible by integration' } };
  if (!held.some(({ id }) => String(id) === ask.path.package_version_id)) return absent;
  if (held.length === 1)
    return { status: 400, value: { message: 'You cannot delete the last tagged version of a package.' } };
  state.packages.set(
    keyOf(ask),
    held.filter(({ id }) => String(id) !== ask.path.package_version_id),
  );
  return { status: 204 };
};

export const packageRoutes: Readonly<Record<string, Route>> = {
  [`GET /orgs/{org}/${versions}`]: listed,
  [`GET /users/{username}/${versions}`]: listed,
  [`DELETE /orgs/{org}/${versions}/{package_version_id}`]: deleted,
  [`DELETE /users/{username}/${versions}/{package_version_id}`]: deleted,
};

function shown({ id, name, tags }: StoredVersion) {
  const url = `https://api.github.com/versions/${id}`;
  return {
    ...{ id, name, url, package_html_url: url, created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z' },
    metadata: { package_type: 'container', container: { tags } },
  };
}

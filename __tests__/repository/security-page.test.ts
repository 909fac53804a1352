/** SECURITY.md agrees with the contracts: an action that takes a credential says where it goes, and permissions are those of its page. */
import { describe, expect, it } from '@jest/globals';
import { contracts } from '../../actions/index.ts';
import { codes, table } from '../support/markdown-table.ts';
import { read } from '../support/pages.ts';

const page = read('SECURITY.md');
const { rows } = table(page, 'action');
const permissions = table(read('docs/permissions.md'), 'action');

describe.each(contracts.map((contract) => [contract.name, contract] as const))(
  'SECURITY.md on %s',
  (name, contract) => {
    const [, hosts = '', rights = ''] = rows.find(([actions = '']) => codes(actions).includes(name)) ?? [];

    it('tells the GitHub API where a token is taken, and registries where their credentials are', () => {
      expect(hosts).not.toBe('');
      expect(hosts.includes('the GitHub API')).toBe('github-token' in contract.inputs);
      expect(hosts.includes('registries')).toBe('token-hosts' in contract.inputs);
    });

    it('asks for the permissions of docs/permissions.md', () => {
      const row = permissions.rows.find(([actions = '']) => actions.includes(`[${name}]`)) ?? [];
      const wanted = permissions.columns.slice(1).flatMap((column, at) => {
        const found = (row[at + 1] ?? '').match(/\b(?:read|write)\b/g) ?? [];
        return found.map((right) => `${codes(column)[0]}: ${right}`);
      });
      const told = codes(rights).filter((one) => /: (?:read|write)$/.test(one));
      expect([...told].sort()).toEqual([...new Set(wanted)].sort());
    });
  },
);

it('names the token services that the code knows', () => {
  const known = [...read('src/registry/realm.ts').matchAll(/^ {2}'[\w.]+': '([\w.]+)',$/gm)].map(([, host]) => host);
  expect(known.length).toBeGreaterThan(2);
  expect(known.filter((host) => !page.includes(`\`${host}\``))).toEqual([]);
});

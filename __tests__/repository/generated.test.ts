/** `action.yml`, README tables and schemas say what the contracts say. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from '@jest/globals';

it('case 141: npm run generate -- --check finds nothing to write', () => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'generate', '--', '--check'], {
    cwd: resolve(import.meta.dirname, '..', '..'),
    encoding: 'utf8',
  });
  expect({ status, said: `${stdout}${status === 0 ? '' : stderr}`.trim() }).toEqual({
    status: 0,
    said: 'Generated files are current.',
  });
});

/** The demo tells the whole story and ends well; what it prints comes from the bundles. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { root } from '../support/run-bundle.ts';

describe('npm run demo', () => {
  let told = '';
  beforeAll(() => {
    const run = spawnSync(process.execPath, [join(root, 'scripts', 'demo.ts')], { cwd: root, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`the demo ended with ${run.status}:\n${run.stdout}${run.stderr}`);
    told = run.stdout;
  });

  it.each([
    ['what changed and why', /scipy-ml-notebook +images\/scipy-ml-notebook\/packages\.txt changed/],
    ['what did not', /rstudio-notebook +unchanged/],
    ['parents before children', /wave 0 +datahub-base-notebook[\s\S]*wave 1 +scipy-ml-notebook/],
    ['the gate opening', /scipy-ml-notebook is the tested image \(manifest\)/],
    ['the gate closing, with the difference named', /verified=false[\s\S]*config\.user +1000 → root/],
    ['latest refused to a release candidate', /v0\.1\.0rc3 is a pre-release/],
    ['latest moved by a release', /v0\.1\.0: 14 tags moved and read back/],
    ['one comment', /a second run says unchanged: there is one comment/],
    ['the comment', /Container images — ✅ 2 built · gate passed/],
  ])('shows %s', (_name, line) => {
    expect(told).toMatch(line);
  });

  it('writes the comment as a page', () => {
    const page = readFileSync(join(root, 'demo-output', 'comment.html'), 'utf8');
    expect(page).toMatch(/<table>[\s\S]*scipy-ml-notebook[\s\S]*<\/table>/);
    expect(page).not.toContain('<script src');
  });
});

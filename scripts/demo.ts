/**
 * `npm run demo`: the main job, offline, in one terminal page.
 *
 * A pull request changes one image of a tree of notebook images; every step runs the bundle that ships, as a runner would:
 * change → plan → build → record → gate → promote → comment. `-- --registry localhost:5000` uses a real registry.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ociBuilder } from '../__tests__/support/oci-builder.ts';
import { root } from '../__tests__/support/run-bundle.ts';
import { htmlPage, showMarkdown } from './demo/markdown.ts';
import { paint, say } from './demo/stage.ts';
import {
  buildWaves,
  gateCloses,
  gateOpens,
  planPullRequest,
  record,
  tellReviewer,
  tryPromotion,
} from './demo/story.ts';
import { createWorld } from './demo/world.ts';

const at = process.argv.indexOf('--registry');
const started = performance.now();
const world = await createWorld(at < 0 ? undefined : process.argv[at + 1]);

try {
  say(
    paint('bold', '\n docker-ci-actions') +
      paint('dim', ' · a pull request, from the change to the comment, on the bundles that ship'),
  );
  const builder = ociBuilder();
  const plan = await planPullRequest(world, builder);
  await buildWaves(world, builder, plan);
  const seal = await record(world, plan);
  await gateOpens(world, plan, seal);
  await gateCloses(world, builder, plan, seal);
  await tryPromotion(world, builder);
  const comment = await tellReviewer(world, plan);
  showMarkdown(comment);
  const folder = join(root, 'demo-output');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'comment.html'), htmlPage(comment, 'The comment of docker-ci-actions'));
  writeFileSync(join(folder, 'comment.md'), comment);
  say('');
  say(`  The comment as GitHub shows it: ${paint('underline', 'demo-output/comment.html')}`);
  say(`  ${paint('dim', `${((performance.now() - started) / 1000).toFixed(1)} s, nothing left this machine.`)}\n`);
} finally {
  await world.close();
}

/**
 * Writes the wiki that is checked out in WIKI:
 *
 *   node scripts/wiki.mjs build   pages of the images in NAMES, from REPORTS, CONFIGS and LOGS, and their row in Home.md
 *   node scripts/wiki.mjs stable  Stable_Tag.md and the pages of the tags in RESULT (output of promote.yml), which are BASED_ON that tag
 */
import { copyFileSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { homeRow, manifestPage, pageName, stablePage, withRow } from './wiki-pages.mjs';

const { env } = process;
const repository = `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}`;
const page = (name) => join(env.WIKI, `${name}.md`);
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** PLANNED is generate-matrix's output `images`: it says under which tag an image was released. */
function build() {
  const planned = JSON.parse(env.PLANNED);
  const reports = new Map(globSync(join(env.REPORTS, '**/*.json')).map(readJson).map((one) => [one.name, one]));
  const names = Object.keys(planned).filter((name) => JSON.parse(env.NAMES).includes(name));
  const references = names.map((name) => {
    const report = reports.get(name);
    if (report === undefined) throw new Error(`${name} was built, and there is no report of it in ${env.REPORTS}`);
    const { ref } = planned[name];
    // Of one artifact alone actions/download-artifact makes no folder.
    const own = join(env.LOGS, `test-logs-${name}`);
    const notes = globSync(join(existsSync(own) ? own : env.LOGS, 'info', '*.json')).sort().map(readJson);
    const config = join(env.CONFIGS, `${name}.json`);
    writeFileSync(page(pageName(ref)), manifestPage(report, notes, existsSync(config) ? readJson(config) : undefined));
    return ref;
  });
  const home = existsSync(page('Home')) ? readFileSync(page('Home'), 'utf8') : '';
  writeFileSync(page('Home'), withRow(home, homeRow({ commit: env.GITHUB_SHA, references, repository })));
}

function stable() {
  const moved = JSON.parse(env.RESULT).map(({ image, tag }) => ({
    stable: `${image}:${tag}`,
    basedOn: `${image}:${env.BASED_ON}`,
  }));
  for (const { stable: to, basedOn: from } of moved) {
    if (existsSync(page(pageName(from)))) copyFileSync(page(pageName(from)), page(pageName(to)));
    else console.log(`::warning::${from} has no page in the wiki, so ${to} gets none`);
  }
  writeFileSync(page('Stable_Tag'), stablePage(moved, repository));
}

({ build, stable })[process.argv[2]]();

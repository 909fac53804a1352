/**
 * Runs an image's `info_cmds` in its container and keeps what they say, a file for each, in the order of the spec:
 * node scripts/info-commands.mjs NAME spec.yml FOLDER, with IMAGE and ENTRY (the entry of the matrix, JSON) in the environment.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [name, spec, folder] = process.argv.slice(2);
const commands = infoCommands(readFileSync(spec, 'utf8'));
mkdirSync(folder, { recursive: true });
const asked = JSON.parse(process.env.ENTRY).extra?.info_cmds ?? [];
for (const [at, key] of asked.entries()) {
  const command = commands.get(key);
  if (command === undefined) throw new Error(`${spec}: ${name} asks for ${key}, which all_info_cmds does not have`);
  const words = ['run', '--rm', '--network', 'none', '--entrypoint', 'sh', process.env.IMAGE, '-c', command.command];
  const output = execFileSync('docker', words, { encoding: 'utf8' });
  const file = join(folder, `${String(at).padStart(2, '0')}-${key}.json`);
  writeFileSync(file, JSON.stringify({ description: command.description, output }));
}

/** The one block of the spec that is needed here, in the one shape that it has; anything else is an error. */
function infoCommands(text) {
  const block = /^all_info_cmds:\n((?: {2}.*\n|\n)*)/m.exec(text)?.[1] ?? '';
  const found = new Map();
  const entry = / {2}([A-Z_]+):\n {4}description: (.+)\n {4}command: (.+)\n\n*/y;
  while (entry.lastIndex < block.length) {
    const [, key, description, command] = entry.exec(block) ?? [];
    if (key === undefined) throw new Error(`${spec}: all_info_cmds is a list of KEY with description and command`);
    found.set(key, { description, command: command.replace(/ # .*$/, '') });
  }
  return found;
}

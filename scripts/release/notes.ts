/** What CHANGELOG.md says of a version, which is what its release says. */
export function notesOf(changelog: string, tag: string): string {
  const version = tag.replace(/^v/, '');
  const sections = changelog.split(/^## /m);
  const found = sections.find((section) => section.startsWith(`[${version}]`));
  if (found === undefined) throw new Error(`CHANGELOG.md has no section "## [${version}]"`);
  const body = found
    .slice(found.indexOf('\n') + 1)
    .replace(/^\[[^\]]+\]: \S+$/gm, '')
    .trim();
  if (body === '') throw new Error(`CHANGELOG.md says nothing of ${version}`);
  return `${body}\n`;
}

/** @throws Error where a tag is none of a release, or not of this package. */
export function checkTag(tag: string, version: string): void {
  if (!/^v\d+\.\d+\.\d+$/.test(tag)) throw new Error(`${JSON.stringify(tag)} is no release: v1.2.3 is`);
  if (tag !== `v${version}`) throw new Error(`package.json has version ${version}, the tag is ${tag}`);
}

/** The tag that moves: `v1` for `v1.2.3`. */
export function movingTag(tag: string): string {
  return tag.slice(0, tag.indexOf('.'));
}

/** Whether one of these templates takes something from the version file, which then is an input like any other. */
export function usesVersion(templates: readonly string[]): boolean {
  return templates.some((text) => /\{(?:version|major|minor|patch)\}/.test(text));
}

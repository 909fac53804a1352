/** In a terminal: whoever just edited a file expects it in the answer. */
export function uncommittedSentence(count: number): string | undefined {
  if (count === 0) return undefined;
  const files = count === 1 ? '1 file is' : `${count} files are`;
  return `${files} not committed and not looked at: CI sees commits alone. Commit to have them counted.`;
}

/** The words of an instruction: quotes and escapes, as BuildKit reads them before a variable is looked at. */

/** Words at white space outside quotes; quotes and escapes stay in the word. */
export function splitWords(text: string, escapeCharacter: string): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfWord(text, at, escapeCharacter);
    if (end > at) words.push(text.slice(at, end));
    at = end + 1;
  }
  return words;
}

/** Where the word that starts at `at` ends: at white space that is neither escaped nor in quotes. */
export function endOfWord(text: string, at: number, escapeCharacter: string): number {
  let quote = '';
  let end = at;
  for (; end < text.length; end += 1) {
    const character = text.charAt(end);
    if (character === escapeCharacter && quote !== "'") end += 1;
    else if (character === quote) quote = '';
    else if (quote === '' && isQuote(character)) quote = character;
    else if (quote === '' && /\s/.test(character)) break;
  }
  return end;
}

/** A word without its quotes and escapes. */
export function unquoted(word: string, escapeCharacter: string): string {
  let text = '';
  let quote = '';
  for (let at = 0; at < word.length; at += 1) {
    const character = word.charAt(at);
    if (character === escapeCharacter) {
      at += 1;
      text += word.charAt(at);
    } else if (character === quote) quote = '';
    else if (quote === '' && isQuote(character)) quote = character;
    else text += character;
  }
  return text;
}

function isQuote(character: string): boolean {
  return character === '"' || character === "'";
}

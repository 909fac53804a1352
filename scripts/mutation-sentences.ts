/**
 * What Stryker leaves as it is: sentences for people. A literal with three words in it decides nothing, and emptying it tells nothing of the tests
 * but whether they repeat it. Everything else is changed: operators, conditions, and the short strings that are keys, kinds, codes and headers.
 */
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const words = /\p{L}+[^\p{L}\s]*\s+\p{L}+[^\p{L}\s]*\s+\p{L}/u;

type Node = { readonly type: string; readonly value?: unknown; readonly quasis?: readonly Quasi[] };
type Quasi = { readonly value: { readonly raw: string } };

const sentences = {
  shouldIgnore({ node }: { readonly node: Node }): string | undefined {
    return words.test(textOf(node)) ? 'a sentence for people' : undefined;
  },
};

function textOf(node: Node): string {
  if (node.type === 'StringLiteral') return String(node.value);
  // A value stands for a word.
  return node.type === 'TemplateLiteral' ? (node.quasis ?? []).map(({ value }) => value.raw).join('x') : '';
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'sentences', sentences as never)];

/** No two images push one reference: the later push would win, and nobody would see it. */
import { Problem } from '../action/problem.ts';

export interface UniqueReferences {
  readonly add: (reference: string, image: string, rule: string) => void;
  /** @throws Problem DCA-MAT-032 that names both images, and the rules. */
  readonly check: () => void;
}

const shown = 20;

export function uniqueReferences(): UniqueReferences {
  const owners = new Map<string, { readonly image: string; readonly rule: string }>();
  const clashes: string[] = [];
  return {
    add: (reference, image, rule) => {
      const owner = owners.get(reference);
      if (!owner) owners.set(reference, { image, rule });
      else if (owner.image !== image) {
        clashes.push(
          `${reference}: "${owner.image}" by ${JSON.stringify(owner.rule)}, "${image}" by ${JSON.stringify(rule)}`,
        );
      }
    },
    check: () => {
      if (clashes.length === 0) return;
      const more = clashes.length > shown ? [`… and ${clashes.length - shown} more`] : [];
      throw new Problem({
        code: 'DCA-MAT-032',
        message: `${clashes.length === 1 ? 'two images have' : `${clashes.length} times two images have`} one reference:\n${[...clashes.slice(0, shown), ...more].map((line) => `  - ${line}`).join('\n')}`,
        remedy: 'Let `image` or `tags` tell them apart, for instance with {name} or an axis.',
      });
    },
  };
}

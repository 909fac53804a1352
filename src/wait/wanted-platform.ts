/** The platforms that an image must have, as they are written. */
import { Problem } from '../action/problem.ts';
import { parsePlatform } from '../registry/platform.ts';

/** @throws Problem DCA-WAI-025. */
export function mustBePlatform(text: string): void {
  if (parsePlatform(text)) return;
  throw new Problem({
    code: 'DCA-WAI-025',
    message: `${JSON.stringify(text)} is no platform.`,
    remedy: 'Write `os/architecture` or `os/architecture/variant`, such as linux/arm64.',
  });
}

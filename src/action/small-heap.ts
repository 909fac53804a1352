/**
 * Keeps V8's young generation at its first size.
 *
 * It otherwise doubles while a catalog of thousands of images is read, to hold garbage that is gone a moment later. Measured with 1,000
 * images: 125 MiB of memory become 95, at the same speed; with 10,000: 265 become 150.
 */
import { setFlagsFromString } from 'node:v8';

export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

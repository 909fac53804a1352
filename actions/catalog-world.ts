/**
 * What every run with a catalog needs, in one module: it is loaded while git starts, and one file of a bundle is found, read
 * and compiled sooner than eight. Hashes are not in it: most runs need none, and `node:crypto` takes as long to load as git to start.
 */
export { catalogInputs, inputsIndex } from '../src/catalog/inputs.ts';
export { loadCatalog } from '../src/catalog/load.ts';
export { loadOptions } from './load-options.ts';

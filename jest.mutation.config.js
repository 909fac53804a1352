/** Jest for Stryker: the tests beside what is changed. A test that measures time or files fails of the change itself, and is left out. */
import base from './jest.config.js';

const folders = (process.env.MUTATION_TESTS ?? 'unit').split(',');

export default {
  ...base,
  testMatch: folders.map((folder) =>
    folder.endsWith('.ts') ? `<rootDir>/__tests__/${folder}` : `<rootDir>/__tests__/${folder}/**/*.test.ts`,
  ),
  testPathIgnorePatterns: ['fuzz\\.test\\.ts$'],
  maxWorkers: 1,
};

import { availableParallelism } from 'node:os';

/** Jest runs the TypeScript sources with their types stripped, on ES modules, under the Node of the actions' runtime. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': '<rootDir>/scripts/jest-strip.mjs',
    '/@actions/(languageservice|workflow-parser)/.+\\.js$': '<rootDir>/scripts/jest-strip.mjs',
  },
  transformIgnorePatterns: ['/node_modules/(?!@actions/(languageservice|workflow-parser)/)'],
  modulePathIgnorePatterns: [
    '<rootDir>/build/',
    '<rootDir>/dist/',
    '<rootDir>/demo-output/',
    '<rootDir>/.stryker-tmp/',
  ],
  collectCoverageFrom: ['src/**/*.ts', 'actions/**/*.ts'],
  coverageProvider: 'v8',
  testSequencer: '<rootDir>/scripts/jest-order.mjs',
  testTimeout: 60_000,
  // A third of the suites wait for a clock: half as many workers again as there are cores keep those busy. (Jest takes no more than 100 %.)
  maxWorkers: Math.ceil(1.5 * availableParallelism()),
  watchman: false,
};

import base from './jest.config.mjs';

/** Browser specs: a real Chromium against real processes; they run apart, one at a time. */
export default {
  ...base,
  testMatch: ['**/src/**/*.browser.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  testTimeout: 240_000,
  maxWorkers: 1,
};

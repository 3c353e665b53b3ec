import { defineConfig } from 'vitest/config';
import { countReporter } from './tests/support/count-reporter.ts';

const builtSite = 'tests/support/built-site.ts';

/** A test says what is right, not how fast: this only ends one that hangs, also on a busy machine. */
const testTimeout = 60_000;

export default defineConfig({
  test: {
    reporters: ['default', countReporter()],
    projects: [
      {
        test: { name: 'unit', testTimeout, include: ['tests/unit/**/*.test.ts'] },
      },
      {
        test: { name: 'site', testTimeout, include: ['tests/site/**/*.test.ts'], globalSetup: builtSite },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: builtSite,
          testTimeout,
          hookTimeout: 60_000,
          // One browser at a time, and after the others: it is slow enough on two cores.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

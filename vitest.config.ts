import { defineConfig } from 'vitest/config';
import { countReporter } from './tests/support/count-reporter.ts';

const builtSite = 'tests/support/built-site.ts';

export default defineConfig({
  test: {
    reporters: ['default', countReporter()],
    projects: [
      {
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] },
      },
      {
        test: { name: 'site', include: ['tests/site/**/*.test.ts'], globalSetup: builtSite },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: builtSite,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One browser at a time, and after the others: it is slow enough on two cores.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

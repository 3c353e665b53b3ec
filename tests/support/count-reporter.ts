import type { Reporter, TestModule } from 'vitest/node';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** A file that does not load and a hook that throws have no failed test of their own, but count as one. */
function countTests(modules: readonly TestModule[], unhandledErrors: number): Count {
  const count: Count = { passed: 0, failed: unhandledErrors, skipped: 0 };
  for (const module of modules) {
    if (module.errors().length > 0) count.failed += 1;
    for (const suite of module.children.allSuites()) {
      if (suite.errors().length > 0) count.failed += 1;
    }
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      // Still pending at the end: it was never run.
      count[state === 'pending' ? 'failed' : state] += 1;
    }
  }
  return count;
}

function renderCount({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`;
}

/** Ends the output of a run with the line `N passed, M failed`, in the form that a machine reads. */
export function countReporter(): Reporter {
  let count: Count = { passed: 0, failed: 0, skipped: 0 };
  return {
    onInit({ config }) {
      if (config.watch) return;
      // When the process ends, since Vitest and the other reporters print until then.
      process.once('exit', (code) => {
        if (code !== 0 && count.failed === 0) count.failed = 1;
        process.stdout.write(renderCount(count));
      });
    },
    onTestRunEnd(modules, unhandledErrors) {
      count = countTests(modules, unhandledErrors.length);
    },
  };
}

import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The default leaves one core free, which is half of a machine with two. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

/** One project a kind of test; `npm test` runs them all and adds up their counts. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        plugins: [WxtVitest()],
        // A slow machine is no failure: what a test waits for is never a time.
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 60_000,
          maxWorkers,
        },
      },
      {
        root,
        plugins: [WxtVitest()],
        test: {
          name: 'component',
          environment: 'happy-dom',
          include: ['tests/unit/**/*.test.tsx'],
          setupFiles: ['tests/unit/components/set-up.ts'],
          testTimeout: 60_000,
          maxWorkers,
        },
      },
      {
        root,
        test: {
          name: 'self-check',
          environment: 'node',
          include: ['tests/self-check/**/*.test.ts'],
          testTimeout: 60_000,
          maxWorkers,
        },
      },
      {
        root,
        test: {
          name: 'recorded',
          environment: 'node',
          include: ['tests/corpus/**/*.test.ts'],
          testTimeout: 60_000,
          maxWorkers,
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 150_000,
          hookTimeout: 150_000,
          // They wait for browsers most of the time.
          maxWorkers: 2,
        },
      },
    ],
  },
});

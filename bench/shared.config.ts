import { defineConfig } from 'vitest/config';

/** The suite over real texts that stand beside the checkout and never in it: `npm run test:shared`. */
export default defineConfig({
  test: {
    include: ['bench/shared/**/*.test.ts'],
    testTimeout: 1_800_000,
    hookTimeout: 600_000,
    maxWorkers: 1,
    fileParallelism: false,
    passWithNoTests: false,
  },
});

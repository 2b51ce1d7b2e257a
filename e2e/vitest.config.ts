import { defineConfig } from 'vitest/config';

/** The browser tests: the built workbench in both hosts, in a real Chromium. One file at a time, for each starts two. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    globalSetup: ['./global-setup.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    // On a busy machine a page takes its time; a poll ends as soon as it sees what it waits for.
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 120_000,
  },
});

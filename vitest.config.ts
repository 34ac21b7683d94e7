import { defineConfig } from 'vitest/config';
import { provideGroupBy } from './build/groupBy.mjs';

provideGroupBy();

/** Unit tests stand beside the file they test and run in plain Node; what needs a browser is tested in e2e/. */
export default defineConfig({
  test: {
    environment: 'node',
    // Threads end with the runner: a test that never ends cannot stay behind as a process.
    pool: 'threads',
    // Modules are loaded once a thread, not once a file: half the processor time. A test restores what it changed.
    isolate: false,
    // The tests of laws try hundreds of maps; a busy machine is no reason to fail them.
    testTimeout: 60_000,
    include: ['{shared,electron,renderer,build}/**/*.test.{ts,tsx}'],
  },
});

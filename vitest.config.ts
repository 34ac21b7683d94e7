import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { provideGroupBy } from './build/groupBy.mjs';

provideGroupBy();

/** What takes longest, by the end of its path: begun last, it would leave the other cores idle. */
const longest = ['/build/guards/guards.test.ts', '/shared/metrics/anyMap.test.ts'];

/** The longest first, the others as the runner would have them. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => longest.some((end) => moduleId.endsWith(end));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** Unit tests stand beside the file they test and run in plain Node; what needs a browser is tested in e2e/. */
export default defineConfig({
  test: {
    environment: 'node',
    // Threads end with the runner: a test that never ends cannot stay behind as a process.
    pool: 'threads',
    // Modules are loaded once a thread, not once a file: half the processor time. A test restores what it changed.
    isolate: false,
    // One worker a core: by itself the runner leaves one core idle, of two that is half of them.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    // The tests of laws try hundreds of maps; a busy machine is no reason to fail them.
    testTimeout: 60_000,
    include: ['{shared,electron,renderer,build}/**/*.test.{ts,tsx}'],
  },
});

import { expect, test } from 'vitest';
import { repeatedTests } from './repeatedTests.mjs';

/** As the runner writes it: suites in suites, a test for each project. */
const report = [
  {
    specs: [{ file: 'start.spec.ts', title: 'it starts', tests: [{ status: 'expected' }] }],
    suites: [
      {
        specs: [
          { file: 'start.spec.ts', title: 'it stops', tests: [{ status: 'flaky' }] },
          { file: 'start.spec.ts', title: 'it fails', tests: [{ status: 'unexpected' }] },
        ],
      },
    ],
  },
  { specs: [{ file: 'save.spec.ts', title: 'it saves', tests: [{ status: 'flaky' }] }] },
];

test('tests that passed when they were repeated are named, wherever they stand', () => {
  expect(repeatedTests(report)).toEqual(['start.spec.ts: it stops', 'save.spec.ts: it saves']);
});

test('tests that passed at once or failed twice are not among them', () => {
  expect(repeatedTests([{ specs: report[0]?.specs ?? [] }])).toEqual([]);
});

/**
 * @typedef {{ file: string, title: string, tests: readonly { status: string }[] }} ReportedTest
 * @typedef {{ specs?: readonly ReportedTest[], suites?: readonly ReportedSuite[] }} ReportedSuite
 */

/**
 * The tests of a report that failed first and passed when they were repeated.
 * @param {readonly ReportedSuite[]} suites
 * @returns {readonly string[]}
 */
export function repeatedTests(suites) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ file, title }) => `${file}: ${title}`),
    ...repeatedTests(inner),
  ]);
}

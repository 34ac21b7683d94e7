declare global {
  /** The build writes the answer in its place. */
  const MILLRACE_TEST_HOOKS: boolean | undefined;
}

/**
 * Whether what only tests need is there: the pseudo language, and the counting of renders. The build says no for all that
 * people get, and leaves it out; the source that tests run, and the build that they ask for, have it. What imports something for tests
 * asks `MILLRACE_TEST_HOOKS` itself: bundlers have taken in what is imported before they know the constants of other files.
 */
export const testHooks = typeof MILLRACE_TEST_HOOKS === 'undefined' || MILLRACE_TEST_HOOKS;

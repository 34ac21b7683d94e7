/** The browser's program that the configuration found; null: the one that Playwright brings. */
export const browserPath: string | null = process.env.MILLRACE_BROWSER || null;

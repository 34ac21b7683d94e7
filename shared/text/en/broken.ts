/** What stands in the place of a part of the screen that failed. */
export const brokenWords = {
  panel: 'This panel stopped working. Your map is safe. Switch to another panel and come back.',
  dialog: 'This dialog stopped working',
  part: 'This part stopped working.',
  /** Below either. */
  safe: 'Your map is safe, and you can keep working on it.',
} as const;

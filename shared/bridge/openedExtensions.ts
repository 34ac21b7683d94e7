/** Extensions of the files a map can be opened from: its own, the pictures and pages that carry it, and a table of its steps. */
export const openedExtensions = ['vsmap', 'png', 'svg', 'html', 'md', 'csv'] as const;

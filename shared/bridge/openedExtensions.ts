/** Extensions of the files a map can be opened from: its own, the pictures, pages and documents that carry it, and a table of its steps. */
export const openedExtensions = ['vsmap', 'png', 'svg', 'html', 'pdf', 'md', 'csv'] as const;

/** Canvas and grid side by side. */
export const paneWords = {
  splitter: 'Width of the map beside the grid',
} as const;

/** Canvas and grid side by side. */
export const paneWords = {
  splitter: 'Room of the map beside the grid',
} as const;

/** Where a key leads from the card at `at`, among `count` cards in rows of `columns`; null for other keys. */
export function walkGrid(key: string, at: number, count: number, columns: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return Math.min(at + 1, count - 1);
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'ArrowDown':
      // From above a short last row to its end, as in any file manager.
      return at + columns < count
        ? at + columns
        : rowOf(count - 1, columns) > rowOf(at, columns)
          ? count - 1
          : at;
    case 'ArrowUp':
      return at - columns >= 0 ? at - columns : at;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** How many of the elements stand in the first row. */
export function columnsOf(tops: readonly number[]): number {
  const second = tops.findIndex((top) => top !== tops[0]);
  return second === -1 ? Math.max(1, tops.length) : second;
}

function rowOf(at: number, columns: number): number {
  return Math.floor(at / columns);
}

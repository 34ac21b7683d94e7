/** A share from what was typed as percent (`10`, `12,5`, `10 %`), 0..1; null where it is none. */
export function readPercent(text: string): number | null {
  const found = /^\s*(\d{1,3}(?:[.,]\d+)?)\s*%?\s*$/u.exec(text)?.[1];
  if (found === undefined) return null;
  const share = Number(found.replace(',', '.')) / 100;
  return share <= 1 ? share : null;
}

/**
 * A path in the language of SVG without quadratic curves, which a PDF does not have: each as the cubic one of the same
 * course. Knows what the picture's paths are made of; curves are absolute in them.
 */
export function cubicPath(path: string): string {
  if (!path.includes('Q')) return path;
  let [x, y] = [0, 0];
  return path.replace(/([A-Za-z])([^A-Za-z]*)/g, (whole, command: string, list: string) => {
    const numbers = (list.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const [endX, endY] = endOf(command, numbers, x, y);
    const [atX = 0, atY = 0] = numbers;
    const written =
      command === 'Q'
        ? `C${third(x, atX)} ${third(y, atY)} ${third(endX, atX)} ${third(endY, atY)} ${endX} ${endY}`
        : whole;
    [x, y] = [endX, endY];
    return written;
  });
}

/** Two thirds of the way from an end of the curve to its handle. */
function third(end: number, handle: number): number {
  return Math.round((end + (2 / 3) * (handle - end)) * 1_000) / 1_000;
}

function endOf(command: string, numbers: readonly number[], x: number, y: number): readonly [number, number] {
  if (command === 'H') return [numbers[0] ?? x, y];
  if (command === 'V') return [x, numbers[0] ?? y];
  return [numbers.at(-2) ?? x, numbers.at(-1) ?? y];
}

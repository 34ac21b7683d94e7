import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One comparison: what the rival took and what we took, in turns within one run. */
export interface Comparison {
  readonly what: string;
  readonly rival: string;
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
  /** How many times faster we have to be; null where there is nothing to reach. */
  readonly target: number | null;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** The median of the ratios of the turns: what slows the machine down in one turn slows both. */
function ratioOf({ ours, theirs }: Comparison): number {
  return median(theirs.map((time, turn) => time / (ours[turn] ?? Number.NaN)));
}

function isReached(comparison: Comparison): boolean {
  return comparison.target === null || ratioOf(comparison) >= comparison.target;
}

/** What is to be reached and was not. */
export function unreached(comparisons: readonly Comparison[]): readonly string[] {
  return comparisons
    .filter((comparison) => !isReached(comparison))
    .map(({ what, rival }) => `${what}: ${rival}`);
}

function inMilliseconds(values: readonly number[]): string {
  const value = median(values);
  return `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)} ms`;
}

/** The results as a table in Markdown. */
function tableOf(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map((comparison) => {
    const { what, rival, ours, theirs, target } = comparison;
    const ratio = ratioOf(comparison);
    const goal =
      target === null
        ? ''
        : `${Number(target.toPrecision(3))}x ${isReached(comparison) ? 'reached' : 'MISSED'}`;
    const factor = `${ratio >= 100 ? ratio.toFixed(0) : ratio.toPrecision(3)}x`;
    return [what, inMilliseconds(ours), rival, inMilliseconds(theirs), factor, goal];
  });
  const head = ['what', 'Millrace', 'rival', 'its time', 'faster', 'to reach'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const folder = fileURLToPath(new URL('../output/', import.meta.url));

/** Prints the results and leaves them in `e2e/output`. */
export function report(name: string, comparisons: readonly Comparison[]): void {
  const table = tableOf(comparisons);
  console.log(`\n${table}\n`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}bench-${name}.md`, `${table}\n`);
  writeFileSync(`${folder}bench-${name}.json`, JSON.stringify(comparisons, null, 2));
}

/** How long something of ours takes, and how long the slowest but one in twenty may. */
export interface Timing {
  readonly what: string;
  readonly median: number;
  readonly p95: number;
  /** Null: told for whoever wants to know, and not gated. */
  readonly most: number | null;
}

/** Prints times of our own and leaves them in `e2e/output`. */
export function reportTimes(name: string, timings: readonly Timing[]): void {
  const head = ['what', 'median', '95 of 100', 'to reach'];
  const rows = timings.map(({ what, median: middle, p95, most }) => [
    what,
    `${middle.toFixed(1)} ms`,
    `${p95.toFixed(1)} ms`,
    most === null ? '' : `${most.toFixed(1)} ms ${p95 <= most ? 'reached' : 'MISSED'}`,
  ]);
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  console.log(`\n${table}\n`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}bench-${name}.md`, `${table}\n`);
  writeFileSync(`${folder}bench-${name}.json`, JSON.stringify(timings, null, 2));
}

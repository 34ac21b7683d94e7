import type { LaneId } from '../../model/lane';
import type { MapDocument } from '../../model/mapDocument';
import type { Note } from '../../model/note';
import type { Box } from '../scene';
import type { LayoutColumns } from './columns';
import { grid } from './grid';
import type { LadderPlace } from './layout';
import type { FlowOrder } from './order';
import type { Phase } from './positions';
import { at, degree } from './stream';

/** The phases with the number of their steps, counted in one go. */
export function phasesOf({ lanes, steps }: MapDocument): readonly Phase[] {
  const counts = new Map<LaneId, number>();
  for (const { phase } of steps) if (phase !== null) counts.set(phase, (counts.get(phase) ?? 0) + 1);
  return lanes.map(({ id, name }) => ({ id, name, steps: counts.get(id) ?? 0 }));
}

/** The step in front of which the supplier is drawn: the first of the document with which the stream begins. */
export function startOf(flows: FlowOrder, columns: LayoutColumns): number | null {
  const first = columns.of.findIndex(
    (column, step) => column === 0 && degree(flows.in, step) === 0 && flows.alone[step] === 0,
  );
  if (first >= 0) return first;
  const alone = columns.of.indexOf(0);
  return alone < 0 ? null : alone;
}

/**
 * The steps behind which the customer is drawn: those marked as the end, else the last step of the longest line. Which
 * of several ends decides the lead time depends on the times; the picture stays as it is when times change.
 */
export function endsOf(document: MapDocument, flows: FlowOrder, columns: LayoutColumns): readonly number[] {
  const steps = document.steps.map((_, index) => index);
  const last = steps.filter((step) => degree(flows.out, step) === 0);
  if (document.steps.some((step) => step.end)) return last.filter((step) => document.steps[step]?.end);
  const joined = last.filter((step) => flows.alone[step] === 0 || document.steps.length === 1);
  const farthest = joined.reduce((best, step) => Math.max(best, at(columns.of, step)), -1);
  return joined.filter((step) => at(columns.of, step) === farthest).slice(0, 1);
}

/** The ladder with its top at `y`; null for a map without steps. */
export function ladderPlace(steps: number, y: number, height: number = grid.ladderPeak): LadderPlace | null {
  if (steps === 0) return null;
  const peak = y + grid.ladderNumber;
  const base = peak + height;
  return { y, peak, base, bottom: base + grid.ladderTrough };
}

/** Notes stand in rows below the ladder, as many beside each other as the map is wide; those on the parking lot nowhere. */
export function notePlaces(notes: readonly Note[], top: number, width: number): readonly (Box | null)[] {
  const pitch = grid.noteWidth + 16;
  const inRow = Math.max(1, Math.floor((width - 2 * grid.margin + 16) / pitch));
  let shown = 0;
  return notes.map(({ parked }) => {
    if (parked) return null;
    const place = shown++;
    return {
      x: grid.margin + (place % inRow) * pitch,
      y: top + 12 + Math.floor(place / inRow) * (grid.noteHeight + 8),
      width: grid.noteWidth,
      height: grid.noteHeight,
    };
  });
}

/** The foot of the lowest note, or of what stands above the notes. */
export function lowestOf(notes: readonly (Box | null)[], above: number): number {
  return notes.reduce((low, note) => Math.max(low, note === null ? 0 : note.y + note.height), above);
}

/** The place of title, sentence and totals. */
export function headingBox(width: number): Box {
  return { x: grid.margin, y: 0, width: width - 2 * grid.margin, height: grid.headingHeight };
}

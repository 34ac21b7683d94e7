import type { FreeIds } from '../../file/freeIds';
import type { Lane, LaneId } from '../../model/lane';
import type { MapDocument } from '../../model/mapDocument';

/** A phase that its name does not tell apart is written by its number in the list of phases. */
const numbered = /^#(\d{1,4})$/;

/** The lanes that a list of phases and the cells of the rows tell, and which of them each row is in. */
export interface RowPhases {
  readonly lanes: readonly Lane[];
  /** Per row. */
  readonly phases: readonly (LaneId | null)[];
}

export function readPhases(
  listed: readonly string[] | null,
  cells: readonly string[],
  newId: FreeIds,
): RowPhases {
  const lanes: Lane[] = [];
  function add(name: string): Lane {
    const lane = { id: newId(`phase-${lanes.length + 1}`), name };
    lanes.push(lane);
    return lane;
  }
  for (const name of listed ?? []) add(name);
  const phases = cells.map((cell) => {
    if (cell === '') return null;
    const byNumber = listed === null ? undefined : lanes[Number(numbered.exec(cell)?.[1] ?? 0) - 1];
    return (byNumber ?? lanes.find((lane) => lane.name === cell) ?? add(cell)).id;
  });
  return { lanes, phases };
}

/** How the phases of a map are written: the list (null where the rows tell it), and the cell of each lane. */
export function writePhases({ lanes, steps }: MapDocument): {
  readonly listed: readonly string[] | null;
  readonly cells: ReadonlyMap<LaneId, string>;
} {
  const names = lanes.map((lane) => lane.name);
  const isPlain = (name: string) =>
    name !== '' && !numbered.test(name) && names.indexOf(name) === names.lastIndexOf(name);
  const cells = new Map(
    lanes.map((lane, index) => [lane.id, isPlain(lane.name) ? lane.name : `#${index + 1}`]),
  );
  const used = [...new Set(steps.flatMap((step) => (step.phase === null ? [] : [step.phase])))];
  const told = used.length === lanes.length && lanes.every((lane, index) => lane.id === used[index]);
  return { listed: told && names.every(isPlain) ? null : names, cells };
}

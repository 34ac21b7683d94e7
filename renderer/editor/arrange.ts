import type { Command, SingleCommand } from '#shared/commands/registry';
import type { MapDocument } from '#shared/model/mapDocument';
import type { StepId, StepPlace } from '#shared/model/step';
import { grid, snap } from '#shared/picture/layout/grid';

/** Where steps stand, in map units from the origin of the map. */
export type Places = ReadonlyMap<StepId, StepPlace>;

/** How steps can be put in order by hand. */
export type Arrangement = 'left' | 'top' | 'across' | 'down';

/** Room that a box with its wait and its mark takes up. */
const room = { x: grid.boxWidth + grid.waitZone, y: grid.boxHeight + grid.mark + 8 };

/**
 * Steps aligned at their left or top edges, or spread evenly across or down between the outermost. Boxes that would
 * lie on each other move apart. Steps of the automatic layout are placed by hand from then on.
 */
export function arranged(places: Places, arrangement: Arrangement): Places {
  const axis = arrangement === 'left' || arrangement === 'down' ? 'y' : 'x';
  const sorted = [...places].sort(([, one], [, other]) => one[axis] - other[axis]);
  const first = sorted[0]?.[1][axis] ?? 0;
  const last = sorted.at(-1)?.[1][axis] ?? 0;
  const spread = arrangement === 'across' || arrangement === 'down';
  const gap = Math.max(room[axis], (last - first) / Math.max(1, sorted.length - 1));
  const edge = Math.min(...sorted.map(([, place]) => place[axis === 'x' ? 'y' : 'x']));
  let least = Number.NEGATIVE_INFINITY;
  return new Map(
    sorted.map(([step, place], at): [StepId, StepPlace] => {
      const along = spread ? first + at * gap : Math.max(place[axis], least);
      least = along + room[axis];
      const across = spread ? place[axis === 'x' ? 'y' : 'x'] : edge;
      return [step, axis === 'x' ? { x: snap(along), y: across } : { x: across, y: snap(along) }];
    }),
  );
}

/** Puts steps by hand where `places` says. */
export function place(places: Places): Command {
  return {
    kind: 'all',
    commands: [...places].map(
      ([id, { x, y }]): SingleCommand => ({
        kind: 'editStep',
        id,
        patch: { place: { x: snap(x), y: snap(y) } },
      }),
    ),
  };
}

/** Gives steps back to the automatic layout; null where none of them was placed by hand. */
export function unplace(document: MapDocument, steps: ReadonlySet<StepId>): Command | null {
  const commands = document.steps.flatMap((step): readonly SingleCommand[] =>
    step.place !== null && steps.has(step.id)
      ? [{ kind: 'editStep', id: step.id, patch: { place: null } }]
      : [],
  );
  return commands.length === 0 ? null : { kind: 'all', commands };
}

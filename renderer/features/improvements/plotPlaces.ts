import type { Improvement, ImprovementId } from '#shared/model/improvement';

/** Where a card stands, each from 0 to 1 of the room: from no effort on to the right, from no gain on upwards. */
export interface PlotPlace {
  readonly id: ImprovementId;
  /** Null: its effort is not set, so that it stands beside the axis. */
  readonly across: number | null;
  readonly up: number;
  /** Another card stands so near that its title would lie over this one's. */
  readonly crowded: boolean;
}

export interface PlotPlaces {
  /** Person-days at the right end. */
  readonly most: number;
  readonly places: readonly PlotPlace[];
}

/** The axis is never shorter than this, so that the first efforts do not fill it. */
const leastDays = 10;

/** From one card beside the axis to the next, of the room upwards. */
const between = 0.11;

/** @param savedBy seconds of lead time that an improvement saves; null is not known */
export function plotPlaces(
  improvements: readonly Pick<Improvement, 'id' | 'effortDays'>[],
  savedBy: (id: ImprovementId) => number | null,
): PlotPlaces {
  const efforts = improvements.flatMap(({ effortDays }) => effortDays ?? []);
  const most = roundUp(Math.max(leastDays, ...efforts));
  const highest = Math.max(0, ...improvements.map(({ id }) => savedBy(id) ?? 0));
  const withoutEffort = improvements.filter(({ effortDays }) => effortDays === null);
  const places = improvements.map((one) => {
    const { id, effortDays } = one;
    // Beside the axis nothing is measured: one above the other, all of them can be read.
    if (effortDays === null)
      return { id, across: null, up: Math.min(1, withoutEffort.indexOf(one) * between) };
    // What makes the lead time longer stands at the foot; its card says by how much.
    const up = highest === 0 ? 0 : Math.max(0, savedBy(id) ?? 0) / highest;
    return { id, across: effortDays / most, up };
  });
  return {
    most,
    places: places.map((one, at) => ({
      ...one,
      crowded: places.slice(0, at).some((other) => isNear(one, other)),
    })),
  };
}

/** About the room of a title, of the whole. */
const titleRoom = { across: 0.25, up: 0.09 };

function isNear(one: Omit<PlotPlace, 'crowded'>, other: Omit<PlotPlace, 'crowded'>): boolean {
  if (one.across === null || other.across === null) return false;
  return Math.abs(one.across - other.across) < titleRoom.across && Math.abs(one.up - other.up) < titleRoom.up;
}

/** The next of 10, 20, 50, 100 ... */
function roundUp(days: number): number {
  const power = 10 ** Math.floor(Math.log10(days));
  return ([1, 2, 5, 10].find((step) => step * power >= days) ?? 10) * power;
}

/** Effort is set in whole days; from one on, below it in halves. */
export function effortAt(across: number, most: number): number {
  const days = Math.max(0, across) * most;
  return days < 1 ? Math.round(days * 2) / 2 : Math.round(days);
}

/** One step of a key: half a day up to one, then days. */
export function effortBeside(effort: number | null, step: -1 | 1): number {
  const days = effort ?? 0;
  const size = days < 1 || (days === 1 && step < 0) ? 0.5 : 1;
  return Math.max(0, days + step * size);
}

import type { ReworkCell } from './reworkCells';
import type { PlacedNet, ReworkLoop } from './reworkLoops';

/** A stretch of the stream by itself: steps and arrows counted within it, every arrow pointing ahead. */
export interface CellNet {
  readonly size: number;
  readonly arrows: readonly { readonly from: number; readonly to: number }[];
  /** 1 per step at which items come in. */
  readonly entry: Uint8Array;
  /** Per step, the arrows into it. */
  readonly into: readonly (readonly number[])[];
  /** Per step, the ways to hand on: all arrows at once, or one of several with its chance. */
  readonly ways: readonly (readonly CellWay[])[];
  readonly loops: readonly ReworkLoop[];
  /** Per step, the loops that it sends back along. */
  readonly back: readonly (readonly number[])[];
  /** The step and all that follows it. */
  readonly after: (step: number) => readonly number[];
  /** Whether the second step lies behind the first. */
  readonly follows: (step: number, later: number) => boolean;
  /** What counts, in a later round, of what was handed on: by steps that are not to be done, where it can differ. */
  readonly kept: (given: Uint8Array, todo: Uint8Array) => Uint8Array;
  /** The same without what was handed to a step that has had its turn, where no later round asks for it. */
  readonly settled: (given: Uint8Array, step: number) => Uint8Array;
  /** Whether something of what was handed on leaves the stretch. */
  readonly isHandedOn: (given: Uint8Array) => boolean;
}

interface CellWay {
  readonly chance: number;
  readonly arrows: readonly number[];
}

/** @param share as in `Activity`, of the whole stream */
export function cellNet(
  placed: PlacedNet,
  { first, end }: ReworkCell,
  all: readonly ReworkLoop[],
  share: Float64Array,
): CellNet {
  const { net, placeOf } = placed;
  const { forward, order } = net;
  const size = end - first;
  const arrows: { from: number; to: number }[] = [];
  const into: number[][] = Array.from({ length: size }, () => []);
  const leaving: number[] = [];
  const atStart = first === 0;
  const entry = Uint8Array.from({ length: size }, (_, step) =>
    atStart ? (net.entry[order[first + step] as number] as number) : step === 0 ? 1 : 0,
  );
  const ways = Array.from({ length: size }, (_, from): CellWay[] => {
    const step = order[first + from] as number;
    const open: number[] = [];
    const alternatives: CellWay[] = [];
    let chance = 0;
    for (
      let arrow = forward.outStart[step] as number;
      arrow < (forward.outStart[step + 1] as number);
      arrow++
    ) {
      if (net.open[arrow] === 0) continue;
      const to = (placeOf[forward.to[arrow] as number] as number) - first;
      const number = arrows.length;
      arrows.push({ from, to });
      if (to < size) into[to]?.push(number);
      else leaving.push(number);
      open.push(number);
      alternatives.push({ chance: net.chance[arrow] as number, arrows: [number] });
      chance += net.chance[arrow] as number;
    }
    if (net.choice[step] === 0) return [{ chance: 1, arrows: open }];
    if (chance < 1) alternatives.push({ chance: 1 - chance, arrows: [] });
    return alternatives;
  });
  const behind = new Map<number, { readonly list: readonly number[]; readonly is: Uint8Array }>();
  function reach(step: number) {
    const known = behind.get(step);
    if (known !== undefined) return known;
    const is = new Uint8Array(size);
    is[step] = 1;
    for (let at = step; at < size; at++) {
      if (is[at] === 0) continue;
      for (const { arrows: taken } of ways[at] ?? []) {
        for (const arrow of taken) {
          const to = arrows[arrow]?.to ?? size;
          if (to < size) is[to] = 1;
        }
      }
    }
    const found = { is, list: [...is.keys()].filter((at) => is[at] === 1) };
    behind.set(step, found);
    return found;
  }
  const loops = all
    .filter(({ from, to }) => from >= first && from < end && to >= first && to < end)
    .map((loop) => ({ ...loop, from: loop.from - first, to: loop.to - first }));
  const back: number[][] = Array.from({ length: size }, () => []);
  for (const [loop, { from }] of loops.entries()) back[from]?.push(loop);
  // What every item is handed, whatever is chosen, need not be remembered: a step that is not to be done has done it.
  const whole = share[order[first] as number] as number;
  const always = arrows.map(({ from }, arrow) => {
    const certain = atStart
      ? share[order[first + from] as number] === 1
      : share[order[first + from] as number] === whole;
    return certain && ways[from]?.length === 1 && ways[from]?.[0]?.arrows.includes(arrow) === true;
  });
  const starts = [...new Set(loops.flatMap(({ from, to }) => [from, to]))].map((step) => reach(step).is);
  const matters = arrows.map(
    ({ from, to }) =>
      to >= size || (back[from]?.length ?? 0) > 0 || starts.some((is) => is[to] === 1 && is[from] === 0),
  );
  return {
    size,
    arrows,
    entry,
    into,
    ways,
    loops,
    back,
    after: (step) => reach(step).list,
    follows: (step, later) => later !== step && reach(step).is[later] === 1,
    kept: (given, todo) =>
      given.map((value, arrow) => {
        if (todo[arrows[arrow]?.from ?? -1] === 1) return 0;
        if (always[arrow] === true) return 1;
        return matters[arrow] === true ? value : 0;
      }),
    settled(given, step) {
      const over = (into[step] ?? []).filter((arrow) => given[arrow] === 1 && matters[arrow] === false);
      if (over.length === 0) return given;
      const left = given.slice();
      for (const arrow of over) left[arrow] = 0;
      return left;
    },
    isHandedOn: (given) => leaving.some((arrow) => given[arrow] === 1),
  };
}

import type { MapDocument } from '../model/mapDocument';

/** One way to take all the choices of a stream: its probability and what comes of it. */
export interface Variant {
  readonly chance: number;
  readonly active: readonly boolean[];
  /** Null where the end is not reached. */
  readonly leadTime: number | null;
}

/** How long the steps and flows of a stream of `soundStreams` take, in hours; `extra` lengthens one step. */
function hours(text: unknown): number {
  return typeof text === 'string' ? Number.parseFloat(text) : 0;
}

/**
 * Tries every combination of alternatives, each by the plain rule: a step begins when all that come to it have come.
 * Steps of the map must be in stream order.
 */
export function everyVariant(
  map: MapDocument,
  extra: { readonly step: number; readonly hours: number } | null = null,
): readonly Variant[] {
  const index = new Map(map.steps.map((step, place) => [step.id, place]));
  const forward = map.flows.flatMap((flow) => (flow.kind === 'forward' ? [flow] : []));
  const out = map.steps.map((step) => forward.filter((flow) => flow.from === step.id));
  const isStart = map.steps.map((step) => !forward.some((flow) => flow.to === step.id));
  const marked = map.steps.some((step) => step.end);
  const isEnd = map.steps.map((step, place) => (marked ? step.end : out[place]?.length === 0));
  const variants: Variant[] = [];

  function walk(
    place: number,
    arrival: readonly (number | null)[],
    chance: number,
    leadTime: number | null,
    active: readonly boolean[],
  ): void {
    const step = map.steps[place];
    if (step === undefined) {
      variants.push({ chance, active, leadTime });
      return;
    }
    const began = arrival[place] ?? (isStart[place] ? 0 : null);
    if (began === null) {
      walk(place + 1, arrival, chance, leadTime, [...active, false]);
      return;
    }
    const done =
      began + hours(step.waitTime) + hours(step.processTime) + (extra?.step === place ? extra.hours : 0);
    const served = isEnd[place] ? Math.max(leadTime ?? 0, done) : leadTime;
    const flows = out[place] ?? [];
    const ways = flows.some((flow) => flow.share !== null) ? flows.map((flow) => [flow]) : [flows];
    for (const way of ways) {
      const next = [...arrival];
      for (const flow of way) {
        const to = index.get(flow.to) ?? -1;
        next[to] = Math.max(next[to] ?? 0, done + hours(flow.wait));
      }
      walk(place + 1, next, chance * (way[0]?.share ?? 1), served, [...active, true]);
    }
  }
  walk(
    0,
    map.steps.map(() => null),
    1,
    null,
    [],
  );
  return variants;
}

/** The mean lead time in hours of the items that reach the end; null where none does. */
export function meanLeadTime(variants: readonly Variant[]): number | null {
  const served = variants.filter((variant) => variant.leadTime !== null);
  const chance = served.reduce((sum, variant) => sum + variant.chance, 0);
  if (chance === 0) return null;
  return served.reduce((sum, variant) => sum + variant.chance * (variant.leadTime ?? 0), 0) / chance;
}

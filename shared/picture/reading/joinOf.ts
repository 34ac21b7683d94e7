import type { Analysis } from '../../metrics/analyse';
import type { ForwardFlow } from '../../model/flow';
import type { StepId } from '../../model/step';

/** What several arrows into one step mean: all have to arrive, one of them does, or those that an item takes. */
export type Join = 'waitsForAll' | 'comesFromOne' | 'waitsForThose';

/** Told by how many of the items come each way: as many as go on (all), or together as many (one of them). */
export function joinOf({ stream, indexOf }: Analysis, step: StepId, into: readonly ForwardFlow[]): Join {
  if (!stream.ok) return 'waitsForThose';
  const { share } = stream.value.activity;
  const here = share[indexOf(step)] ?? 0;
  const coming = into.map((flow) => (share[indexOf(flow.from)] ?? 0) * (flow.share ?? 1));
  const near = (one: number, other: number) => Math.abs(one - other) < 1e-6;
  if (coming.every((part) => near(part, here))) return 'waitsForAll';
  return near(
    coming.reduce((sum, part) => sum + part, 0),
    here,
  )
    ? 'comesFromOne'
    : 'waitsForThose';
}

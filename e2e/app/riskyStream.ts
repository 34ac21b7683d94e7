import type { Flow } from '#shared/model/flow';
import type { MapDocument } from '#shared/model/mapDocument';
import type { Step } from '#shared/model/step';
import { leanEnterprise } from '#shared/samples/leanEnterprise';

/** What is said of the steps of the published map besides, by their position. */
const besides: Readonly<Record<number, Partial<Step>>> = {
  3: { processTime: '2d/4d/8d', waitTime: '1d', workInProcess: 4, milestone: 'commit' },
  5: { waitTime: '1d/3d/3w' },
  6: { processTime: '1h/3h/2d', waitTime: '2d/1w/3w', sources: { waitTime: 'voted' } },
  7: { milestone: 'production' },
};

const rework: Flow = {
  id: 'back',
  kind: 'rework',
  from: leanEnterprise.steps[6]?.id ?? '',
  to: leanEnterprise.steps[3]?.id ?? '',
  share: 0.2,
};

/** The published map with a demand, ranges, opinions, and rework out of a parallel block: only a simulation can total it. */
export const riskyStream: MapDocument = {
  ...leanEnterprise,
  title: 'Risky stream',
  demand: { items: 4, per: 'week' },
  steps: leanEnterprise.steps.map((step, at) => ({ ...step, ...besides[at] })),
  flows: [...leanEnterprise.flows, rework],
};

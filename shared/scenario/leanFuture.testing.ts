import type { MapCommand } from '../commands/mapCommands';
import { type Improvement, makeImprovement } from '../model/improvement';
import type { MapDocument } from '../model/mapDocument';
import { leanEnterprise } from '../samples/leanEnterprise';

/** The sample map with these improvements, all of them selected, each the commands under its id. */
export function leanWith(improvements: Readonly<Record<string, readonly MapCommand[]>>): MapDocument {
  return {
    ...leanEnterprise,
    improvements: Object.entries(improvements).map(
      ([id, commands]): Improvement =>
        makeImprovement({
          id,
          title: id[0]?.toUpperCase() + id.slice(1),
          status: 'selected',
          commands,
        }),
    ),
  };
}

/** The change approval decides nothing more: a machine checks in 6 minutes and gets it right. */
export const approve: MapCommand = {
  kind: 'editStep',
  id: '6b',
  patch: {
    automationLevel: 'automated',
    processTime: '6m',
    waitTime: '0',
    percentCompleteAccurate: 0.99,
  },
};

/** Exploratory testing takes half a day with its wait instead of two days. */
export const explore: MapCommand = {
  kind: 'editStep',
  id: '6a',
  patch: { processTime: '2h', waitTime: '2h' },
};

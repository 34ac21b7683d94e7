import type { MapDocument } from '../../model/mapDocument';
import acme from './acme-stamping.json';
import { mapOfCase } from './readCase.testing';

/**
 * Inventory days are waits in front of the step that takes from that inventory; what is left waits to be
 * shipped. The pieces in it are counted, but for the coils. */
export function acmeMap(): MapDocument {
  const days = acme.inventoryDays;
  const waits = [days.coils, days.afterStamping, days.afterWeld1, days.afterWeld2, days.afterAssembly1];
  const { demand } = acme;
  const steps = acme.steps.map((step, index) => ({ ...step, wt: `${waits[index]}d`, people: 1 }));
  const map = mapOfCase({
    calendar: { hoursPerDay: (demand.shiftsPerDay * demand.availableSecondsPerShift) / 3600, daysPerWeek: 5 },
    steps: [...steps, { id: 'shipping', pt: '0s', wt: `${days.afterAssembly2}d` }],
  });
  const { inventoryPieces: pieces } = acme;
  const counted = new Map([
    ['weld1', pieces.afterStamping],
    ['weld2', pieces.afterWeld1],
    ['assembly1', pieces.afterWeld2],
    ['assembly2', pieces.afterAssembly1],
    ['shipping', pieces.afterAssembly2],
  ]);
  const withPieces = map.steps.map((step) => ({ ...step, workInProcess: counted.get(step.id) ?? null }));
  return { ...map, steps: withPieces, demand: { items: demand.perMonth, per: 'month' } as const };
}

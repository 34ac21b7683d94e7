import type { MapDocument } from '../../model/mapDocument';

/**
 * Whether the layout of two states of a map is the same because all that a layout depends on is: the flows, lanes and
 * notes, who supplies and is served, and of each step its identity, lane and place. Names, times and figures move nothing.
 */
export function standAlike(one: MapDocument, other: MapDocument): boolean {
  const byTeam = one.lanesBy === 'team';
  return (
    one.flows === other.flows &&
    one.lanes === other.lanes &&
    one.notes === other.notes &&
    one.lanesBy === other.lanesBy &&
    isBlank(one.supplier) === isBlank(other.supplier) &&
    isBlank(one.customer) === isBlank(other.customer) &&
    one.steps.length === other.steps.length &&
    one.steps.every((step, at) => {
      const now = other.steps[at];
      if (now === step) return true;
      return (
        now?.id === step.id &&
        now.phase === step.phase &&
        now.end === step.end &&
        now.place === step.place &&
        (!byTeam || now.team === step.team)
      );
    })
  );
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

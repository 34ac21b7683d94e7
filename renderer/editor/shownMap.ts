import { reanalyse } from '#shared/metrics/reanalyse';
import type { MapDocument } from '#shared/model/mapDocument';
import type { ScenarioId } from '#shared/model/planning';
import { type Conflict, outcomeOf, type Stage, stagesOf } from '#shared/scenario/futureState';
import { changesOfStages, type MapChanges } from '#shared/scenario/mapChanges';
import { plannedImprovements } from '#shared/scenario/plan';
import type { Derive, Derived } from './derived';

/** Which state of the map is looked at: as it is, with the improvements carried out, or both. */
export type StateView = 'current' | 'future' | 'compare';

export const stateViews = ['current', 'future', 'compare'] as const satisfies readonly StateView[];

/** The future state that is shown, and how it comes about. */
export interface ShownFuture {
  readonly stages: readonly Stage[];
  readonly conflicts: readonly Conflict[];
  readonly changes: MapChanges;
}

/** The map that the views show. */
export interface ShownMap {
  readonly derived: Derived;
  /** Null while the current state is shown. */
  readonly future: ShownFuture | null;
}

/** The stages of the improvements that the scenario includes, as few of them worked out anew as can be. */
export function stagesFor(
  base: MapDocument,
  scenario: ScenarioId | null,
  known: readonly Stage[],
  view: StateView,
): readonly Stage[] {
  if (view === 'current') return [];
  const included = plannedImprovements(base, scenario).map(({ id }) => id);
  return stagesOf(base, included, known);
}

/** What is shown of a map; `last` is what was shown before, of which all that still holds is kept. */
export function shownMap(
  today: Derived,
  view: StateView,
  stages: readonly Stage[],
  last: Derived,
  derive: Derive,
): ShownMap {
  const base = today.analysis.document;
  if (view === 'current') return { derived: today, future: null };
  const { document, conflicts } = outcomeOf(base, stages);
  const changes = changesOfStages(base, stages);
  const isKnown = last.changes !== null && last.analysis.document === document;
  const analysis = isKnown ? last.analysis : reanalyse(last.analysis, document);
  return { derived: derive(analysis, changes), future: { stages, conflicts, changes } };
}

/** The part of the state that says what is shown and what is there. */
export function partsOf(derived: Derived, today: Derived) {
  return {
    derived,
    analysis: derived.analysis,
    document: derived.analysis.document,
    today,
    current: today.analysis,
    base: today.analysis.document,
  };
}

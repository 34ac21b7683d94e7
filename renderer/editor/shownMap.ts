import type { Analysis } from '#shared/metrics/analyse';
import { reanalyse } from '#shared/metrics/reanalyse';
import type { MapDocument } from '#shared/model/mapDocument';
import type { ScenarioId } from '#shared/model/planning';
import { type Conflict, outcomeOf, type Stage, stagesOf } from '#shared/scenario/futureState';
import { changesOfStages, type MapChanges } from '#shared/scenario/mapChanges';
import { plannedImprovements } from '#shared/scenario/plan';

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
  readonly document: MapDocument;
  readonly analysis: Analysis;
  /** Null while the current state is shown. */
  readonly future: ShownFuture | null;
}

const changesByAnalysis = new WeakMap<Analysis, MapChanges>();

/** What differs from the current state where the analysis is that of a future state; null for the current one. */
export function changesOf(analysis: Analysis): MapChanges | null {
  return changesByAnalysis.get(analysis) ?? null;
}

/** Takes over what differs from the current state to another analysis of the same map. */
export function keepChanges(before: Analysis, after: Analysis): void {
  const changes = changesOf(before);
  if (changes !== null) changesByAnalysis.set(after, changes);
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
  current: Analysis,
  view: StateView,
  stages: readonly Stage[],
  last: Analysis,
): ShownMap {
  const base = current.document;
  if (view === 'current') return { document: base, analysis: current, future: null };
  const { document, conflicts } = outcomeOf(base, stages);
  const analysis =
    last.document === document && changesOf(last) !== null ? last : { ...reanalyse(last, document) };
  const changes = changesOfStages(base, stages);
  changesByAnalysis.set(analysis, changes);
  return { document, analysis, future: { stages, conflicts, changes } };
}

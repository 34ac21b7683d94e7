import type { MapDocument } from '#shared/model/mapDocument';
import type { Scenario } from '#shared/model/planning';
import { fail, ok, type Result } from '#shared/model/result';
import { futureState } from '#shared/scenario/futureState';
import { plannedImprovements } from '#shared/scenario/plan';
import { conflictSentence } from '#shared/sentences/conflictSentence';
import { cliWords, spokenLocale } from '../cliWords';

/** A map with the improvements of a plan carried out. */
export interface PlannedMap {
  /** The improvements that were carried out are done, and change nothing a second time. */
  readonly document: MapDocument;
  /** What could not be done, a sentence each. */
  readonly conflicts: readonly string[];
}

/**
 * The map that a plan leads to: that with the name, else the map's plan, else its improvements that are selected, doing or
 * done. Fails with a sentence where there is no plan of that name.
 */
export function plannedMap(document: MapDocument, name: string | undefined): Result<PlannedMap, string> {
  const plan = scenarioNamed(document, name);
  if (!plan.ok) return plan;
  const carried = new Set(plannedImprovements(document, plan.value?.id).map(({ id }) => id));
  const future = futureState(document, carried);
  return ok({
    document: {
      ...future.document,
      plan: null,
      improvements: future.document.improvements.map((one) =>
        carried.has(one.id) ? { ...one, status: 'done', commands: [] } : one,
      ),
    },
    conflicts: future.conflicts.map((conflict) => conflictSentence(conflict, document, spokenLocale())),
  });
}

/** The scenario with a name (in any case) or an id; null where none is asked for. */
export function scenarioNamed(
  { scenarios }: MapDocument,
  name: string | undefined,
): Result<Scenario | null, string> {
  const cli = cliWords();
  if (name === undefined) return ok(null);
  const plain = (text: string) => text.trim().toLowerCase();
  const found =
    scenarios.find((one) => one.name === name) ??
    scenarios.find((one) => plain(one.name) === plain(name)) ??
    scenarios.find((one) => one.id === name);
  return found === undefined
    ? fail(
        cli.noPlan(
          name,
          scenarios.map((one) => one.name),
        ),
      )
    : ok(found);
}

import type { Need } from '../metrics/need';
import type { SavingMethod } from './automationGain';
import type { Candidate, CandidateChange } from './candidates';
import { type LeadSaved, leadSavedBy, type Totals, workSavedBy } from './savings';
import type { SimulatedLead } from './simulatedSavings';
import { type Baseline, effortOf, routeEffort, type StreamState, stateAfter } from './streamState';

/** What the changes of one candidate save per item. */
export interface CandidateSavings {
  readonly lead: number | null;
  /** At least so much lead time, where `lead` is null and that is known. */
  readonly atLeast: number | null;
  readonly workAlone: number | null;
  readonly waitAlone: number | null;
  readonly halfInterval: number | null;
  readonly labour: number | null;
  readonly rework: number | null;
  readonly method: SavingMethod;
  readonly needs: readonly Need[];
}

/** Steps and arrows that may be looked at in all: about a tenth of a second's work for each kind of change. */
const effortBudget = 4_000_000;

/** What each candidate saves: worked out in closed form where that holds, else simulated. */
export function savingsOfCandidates(
  before: Baseline,
  candidates: readonly Candidate[],
  totals: Totals,
  simulated: SimulatedLead | null,
): readonly CandidateSavings[] {
  const inFull = withinBudget(before, candidates);
  const leads = simulated === null ? null : simulatedLeads(candidates, simulated);
  return candidates.map((candidate, at): CandidateSavings => {
    const full = inFull.has(candidate.step);
    const afterOf = (change: CandidateChange): StreamState =>
      full
        ? stateAfter(before, change)
        : {
            ...before,
            lead: before.lead.with(change.step, change.lead),
            process: before.process.with(change.step, change.process),
          };
    const whole = afterOf(candidate.whole);
    const work = workSavedBy(before, whole, candidate.step, totals);
    const { labour, rework } = work;
    const leadOf = (change: CandidateChange | null): LeadSaved =>
      change === null
        ? { saved: null, atLeast: null, needs: [] }
        : leadSavedBy(before, change === candidate.whole ? whole : afterOf(change), change, totals);
    const told = leads?.[at];
    if (told !== undefined) return { ...told, labour, rework, needs: work.needs };
    const { saved, atLeast, needs } = leadOf(candidate.whole);
    const isDecision = candidate.kind === 'decide';
    return {
      lead: saved,
      atLeast,
      workAlone: isDecision ? 0 : leadOf(candidate.workAlone).saved,
      waitAlone: isDecision ? saved : leadOf(candidate.waitAlone).saved,
      halfInterval: leadOf(candidate.halfInterval).saved,
      labour,
      rework,
      method: full && (before.route?.exact ?? true) ? 'exact' : 'upperBound',
      needs: [...needs, ...work.needs],
    };
  });
}

type SimulatedLeads = Pick<
  CandidateSavings,
  'lead' | 'atLeast' | 'workAlone' | 'waitAlone' | 'halfInterval' | 'method'
>;

function simulatedLeads(
  candidates: readonly Candidate[],
  { savedBy }: SimulatedLead,
): readonly SimulatedLeads[] {
  const asked = candidates.map(({ kind, whole, workAlone, waitAlone, halfInterval }) => ({
    whole,
    workAlone,
    waitAlone: kind === 'decide' ? null : waitAlone,
    halfInterval,
  }));
  const changes = asked.flatMap((one) => Object.values(one).filter((change) => change !== null));
  const found = new Map(savedBy(changes).map((saving, at) => [changes[at] as CandidateChange, saving]));
  const savedFor = (change: CandidateChange | null) =>
    change === null ? null : (found.get(change)?.saved ?? null);
  return asked.map((one, at) => {
    const isDecision = candidates[at]?.kind === 'decide';
    return {
      lead: savedFor(one.whole),
      atLeast: null,
      workAlone: isDecision ? 0 : savedFor(one.workAlone),
      waitAlone: savedFor(isDecision ? one.whole : one.waitAlone),
      halfInterval: savedFor(one.halfInterval),
      method: found.get(one.whole)?.method ?? 'simulated',
    };
  });
}

/** Which candidates can be worked out in full; those go first that look as if they would save most. */
function withinBudget(before: Baseline, candidates: readonly Candidate[]): ReadonlySet<number> {
  const ofRoute = routeEffort(before);
  const efforts = candidates.map(({ step, whole }) => ({
    step,
    promise: promise(before, whole),
    effort: effortOf(before, step, ofRoute),
  }));
  const total = efforts.reduce((sum, { effort }) => sum + effort, 0);
  if (total > effortBudget) efforts.sort((a, b) => b.promise - a.promise);
  let left = effortBudget;
  return new Set(
    efforts.flatMap(({ step, effort }) => {
      if (effort > left) return [];
      left -= effort;
      return [step];
    }),
  );
}

function promise({ passes, lead }: Baseline, { step, lead: after }: CandidateChange): number {
  const saved = (passes?.step[step] ?? 0) * ((lead[step] as number) - after);
  return Number.isNaN(saved) ? 0 : saved;
}

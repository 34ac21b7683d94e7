import { backShares } from '../../graph/visits';
import type { Need } from '../../metrics/need';
import { unlessLuck } from '../../simulation/totals/pairedDifference';
import type { SavingMethod } from './automationGain';
import type { Candidate, CandidateChange } from './candidates';
import { type LeadSaved, leadSavedBy, type StreamTotals, type WorkSaved, workSavedBy } from './savings';
import { isRecounted, type Recount, type SimulatedChange } from './simulatedChange';
import type { SimulatedSaving, SimulatedSavings } from './simulatedSavings';
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
  totals: StreamTotals,
  simulated: SimulatedSavings | null,
): readonly CandidateSavings[] {
  const inFull = withinBudget(before, candidates);
  const told = simulated?.savedBy(candidates.flatMap(changesOf)) ?? null;
  const hasSimulatedLead = simulated !== null && simulated.totals.leadTime !== null;
  return candidates.map((candidate): CandidateSavings => {
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
    const work = isRecounted(before.analysis, candidate.whole)
      ? workCountedAnew(before, whole, candidate, totals, told?.get(candidate.whole)?.recount ?? null)
      : workSavedBy(before, whole, candidate.step, totals);
    const { labour, rework } = work;
    if (told !== null && hasSimulatedLead)
      return { ...simulatedLeads(candidate, told), labour, rework, needs: work.needs };
    const leadOf = (change: CandidateChange | null): LeadSaved =>
      change === null
        ? { saved: null, atLeast: null, needs: [] }
        : leadSavedBy(before, change === candidate.whole ? whole : afterOf(change), change, totals);
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
      method: methodOf(before, full),
      needs: [...needs, ...work.needs],
    };
  });
}

function methodOf({ analysis, route }: Baseline, full: boolean): SavingMethod {
  if (!full || route?.exact === false) return 'upperBound';
  return analysis.isCounted ? 'simulated' : 'exact';
}

/** The changes of a candidate that are asked about, each once. */
function changesOf({ kind, ...changes }: Candidate): readonly CandidateChange[] {
  const { whole, workAlone, waitAlone, halfInterval } = changes;
  const asked = [whole, workAlone, kind === 'decide' ? null : waitAlone, halfInterval];
  return asked.filter((change) => change !== null);
}

type SimulatedLeads = Pick<
  CandidateSavings,
  'lead' | 'atLeast' | 'workAlone' | 'waitAlone' | 'halfInterval' | 'method'
>;

function simulatedLeads(
  { kind, whole, workAlone, waitAlone, halfInterval }: Candidate,
  told: ReadonlyMap<SimulatedChange, SimulatedSaving>,
): SimulatedLeads {
  const savedBy = (change: CandidateChange | null) =>
    change === null ? null : (told.get(change)?.lead ?? null);
  const isDecision = kind === 'decide';
  return {
    lead: savedBy(whole),
    atLeast: null,
    workAlone: isDecision ? 0 : savedBy(workAlone),
    waitAlone: savedBy(isDecision ? whole : waitAlone),
    halfInterval: savedBy(halfInterval),
    method: told.get(whole)?.method ?? 'simulated',
  };
}

/** Labour and rework where the visits are counted anew: what the same items make of both, and 0 for what is their luck. */
function workCountedAnew(
  before: Baseline,
  after: StreamState,
  { step }: Candidate,
  totals: StreamTotals,
  recount: Recount | null,
): WorkSaved {
  if (recount === null) return { labour: null, rework: null, needs: [] };
  const { reworkShare, errorOf } = recount;
  const { labour, rework, needs } = workSavedBy(
    { ...before, visits: recount.before },
    { ...after, visits: recount.after, reworkShare },
    step,
    totals,
  );
  const { rework: arrows, stepCount } = before.analysis.graph;
  const back = (share: Float64Array) => backShares({ ...arrows, share }, stepCount);
  return {
    labour: labour && unlessLuck(labour, errorOf(before.process, after.process)),
    rework: rework && unlessLuck(rework, errorOf(back(before.reworkShare), back(reworkShare))),
    needs,
  };
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

import { alternativeTaken } from './walkDraws';
import type { WalkPlan } from './walkPlan';
import type { Walk } from './walkState';

/** Has a unit done, not before some moment if it was sent back to. */
export function call(walk: Walk, unit: number, notBefore: number, sentBy: number): void {
  if (notBefore > (walk.notBefore[unit] as number)) {
    walk.notBefore[unit] = notBefore;
    walk.sentBy[unit] = sentBy;
  }
  if (walk.called[unit] === 1) return;
  walk.called[unit] = 1;
  walk.calledCount++;
  if (unit < walk.lowest) walk.lowest = unit;
  if (unit > walk.furthest) walk.furthest = unit;
}

/** Lets a unit go through: what follows it is called. */
export function handOn(plan: WalkPlan, walk: Walk, unit: number): void {
  walk.through[unit] = 1;
  let choice = -1;
  if ((plan.choices[unit] as Float64Array).length > 0) {
    choice = alternativeTaken(plan, walk, unit);
    const at = (plan.choiceStart[unit] as number) + choice;
    walk.chosen[at] = (walk.chosen[at] as number) + 1;
  }
  walk.choice[unit] = choice;
  const last = plan.exitStart[unit + 1] as number;
  for (let exit = plan.exitStart[unit] as number; exit < last; exit++) {
    const alternative = plan.exitAlternative[exit] as number;
    if (alternative < 0 || alternative === choice) call(walk, plan.exitTo[exit] as number, -1, -1);
  }
}

/** Whether something has been handed on along this way into a unit. */
export function delivers(plan: WalkPlan, { through, choice }: Walk, entry: number): boolean {
  const from = plan.entryFrom[entry] as number;
  const alternative = plan.entryAlternative[entry] as number;
  return through[from] === 1 && (alternative < 0 || choice[from] === alternative);
}

import type { Arrows } from '../graph/streamGraph';
import type { Analysis } from '../metrics/analyse';
import type { Milestone } from '../model/step';
import type { AutomationGroup } from './automationGain';

/**
 * The group of each step by its index: between commit and production is what lies on a way from behind the first to the
 * last, branches off the critical path too. The step at whose end the code is committed is creative work, and before.
 */
export function automationGroupsOf({ document, graph }: Analysis): readonly AutomationGroup[] {
  const { steps } = document;
  const at = (milestone: Milestone) =>
    steps.flatMap((step, index) => (step.milestone === milestone ? [index] : []));
  const commits = at('commit');
  const productions = at('production');
  const behind = reached(graph.forward, steps.length, commits, 'from');
  const ahead = reached(graph.forward, steps.length, productions, 'to');
  const inProduction = new Set(productions);
  const inside = steps.map((_, index) => behind.has(index) && (ahead.has(index) || inProduction.has(index)));
  if (!inside.includes(true)) return steps.map(() => 'all');
  const shipped = reached(graph.forward, steps.length, productions, 'from');
  return inside.map((within, index): AutomationGroup => {
    if (within) return 'delivery';
    return shipped.has(index) || behind.has(index) ? 'after' : 'before';
  });
}

/** The steps that can be reached from some, along forward arrows or (`to`) against them, by one arrow or more. */
function reached(
  arrows: Arrows,
  stepCount: number,
  starts: readonly number[],
  end: 'from' | 'to',
): ReadonlySet<number> {
  const next: number[][] = Array.from({ length: stepCount }, () => []);
  const [here, there] = end === 'from' ? [arrows.from, arrows.to] : [arrows.to, arrows.from];
  for (let arrow = 0; arrow < arrows.count; arrow++)
    next[here[arrow] as number]?.push(there[arrow] as number);
  const found = new Set<number>();
  const open = [...starts];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    for (const target of next[step] ?? []) {
      if (found.has(target)) continue;
      found.add(target);
      open.push(target);
    }
  }
  return found;
}

import type { Analysis } from '../../metrics/analyse';
import type { Milestone, Step, StepId } from '../../model/step';
import { speaksOf } from '../stepKinds';

/**
 * The steps at whose end a milestone probably is, told by what people call steps and phases; null where nothing speaks of
 * it. Only what is not set yet and lies on the critical path; in order: production behind the commit, released behind that.
 */
export function proposedMilestones(analysis: Analysis): Readonly<Record<Milestone, StepId | null>> {
  const { document, criticalPath, indexOf } = analysis;
  const path = criticalPath.map((id) => document.steps[indexOf(id)] as Step);
  const set = (milestone: Milestone) => path.findIndex((step) => step.milestone === milestone);
  const free = (at: number) => path[at]?.milestone === null;
  const lane = new Map(document.lanes.map(({ id, name }) => [id, name]));
  const phaseOf = ({ phase }: Step) => (phase === null ? '' : (lane.get(phase) ?? ''));
  const named = (milestone: Milestone, from: number, to: number) =>
    path.findIndex((step, at) => at > from && at < to && free(at) && speaksOf(milestone, step.name));
  const lastNamed = (milestone: Milestone, from: number) =>
    path.findLastIndex((step, at) => at > from && free(at) && speaksOf(milestone, step.name));

  const knownProduction = set('production');
  const before = knownProduction < 0 ? path.length : knownProduction;
  // Nothing says where code is committed: then before it is built, at the latest.
  const build = path.findIndex((step, at) => at > 0 && at < before && speaksOf('build', step.name));
  const commitNamed = named('commit', -1, before);
  const commit = commitNamed >= 0 ? commitNamed : build > 0 && free(build - 1) ? build - 1 : -1;
  const committed = set('commit') >= 0 ? set('commit') : commit;
  const inPhase = path.findLastIndex(
    (step, at) => at > committed && free(at) && speaksOf('production', phaseOf(step)),
  );
  const productionNamed = lastNamed('production', committed);
  const releasedAlone = lastNamed('released', committed);
  const production = [productionNamed, inPhase, releasedAlone].find((at) => at >= 0) ?? -1;
  const produced = knownProduction >= 0 ? knownProduction : production;
  const released = produced < 0 ? -1 : lastNamed('released', produced);
  const idAt = (milestone: Milestone, at: number) => (set(milestone) >= 0 ? null : (path[at]?.id ?? null));
  return {
    commit: idAt('commit', commit),
    production: idAt('production', production),
    released: idAt('released', released),
  };
}

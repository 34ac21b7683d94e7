import type { StreamRoute } from '../graph/route';
import { hasAlternatives } from '../graph/streamNet';
import type { Analysis } from './analyse';
import type { SoundStream } from './soundStream';
import { type Passes, passesWithRework, roundTimes } from './withRework';

/**
 * The passes over which what is known of a time adds up to a bound: whatever the unknown times turn out to be, the sum
 * over the map's own passes is not below the sum over these (flow model, section 2). The longest path grows with every
 * time on it, so the lead time is bounded by that of the known times; which parts of it are work and which are waits
 * depends on the branch that decides, so for these only steps count beside which nothing runs. Null where there is no
 * sound stream or nothing is served.
 */
export function passesSoFar(analysis: Analysis, passes: 'first' | 'all', whole: boolean): Passes | null {
  const { routeSoFar: route, stream } = analysis;
  if (route === null || !stream.ok) return null;
  const found = passes === 'first' ? asRouted(route) : withReworkSoFar(analysis, stream.value, route);
  if (whole) return found;
  return {
    ...found,
    step: found.step.map((times, step) => (route.alone[step] === 1 ? times : 0)),
    arrow: new Float64Array(found.arrow.length),
  };
}

function asRouted({ stepShare, arrowShare, exact }: StreamRoute): Passes {
  return { step: stepShare, arrow: arrowShare, exact };
}

/** Where there is no closed form, rework comes on top of the first pass, unless items may choose anew. */
function withReworkSoFar(
  { document, graph, balance, steps, flowWait }: Analysis,
  stream: SoundStream,
  route: StreamRoute,
): Passes {
  if (balance.ok) {
    const times = roundTimes(steps, flowWait);
    const passes = passesWithRework(document, stream, graph.rework, balance.value, route, times);
    if (passes.ok) return passes.value;
  }
  return hasAlternatives(stream.serving) ? onceEach(stream, route) : asRouted(route);
}

/** One pass through the steps that no item gets by and beside which nothing runs. */
function onceEach({ activity }: SoundStream, route: StreamRoute): Passes {
  const step = activity.share.map((share, index) => (share >= 1 && route.alone[index] === 1 ? 1 : 0));
  return { step, arrow: new Float64Array(route.arrowShare.length), exact: route.exact };
}

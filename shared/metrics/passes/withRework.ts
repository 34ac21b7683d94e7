import { gatesOf } from '../../graph/gates';
import { longestPath } from '../../graph/longestPath';
import {
  type PlacedNet,
  placedNet,
  type ReworkLoop,
  returnsSurely,
  reworkLoops,
} from '../../graph/reworkLoops';
import type { StreamRoute } from '../../graph/route';
import type { Arrows } from '../../graph/streamGraph';
import { type FlowBalance, flowBalance } from '../../graph/visits';
import type { MapDocument } from '../../model/mapDocument';
import { fail, ok, type Result } from '../../model/result';
import type { Step } from '../../model/step';
import type { Need } from '../need';
import type { SoundStream } from '../stream/soundStream';
import type { StepTimes } from '../stream/stepTimes';

/** How often each step and arrow counts in the lead time of one item, per step and per forward arrow. */
export interface Passes {
  readonly step: Float64Array;
  readonly arrow: Float64Array;
  /** As in {@link StreamRoute}. */
  readonly exact: boolean;
}

/** More visits than this are no average that a stream could have: it never ends. */
const mostVisits = 1e12;

type Balance = Result<FlowBalance, readonly Need[]>;

/** Expected visits of every step; what is missing where rework leaves nothing to go forward. */
export function balanceOf(document: MapDocument, stream: SoundStream, rework: Arrows): Balance {
  const known = stream.latest.balance;
  if (known?.rework === rework) return known.balance;
  const balance = workedOut(document, stream, rework);
  stream.latest.balance = { rework, balance };
  return balance;
}

function workedOut(document: MapDocument, stream: SoundStream, rework: Arrows): Balance {
  const { share } = stream.activity;
  if (!rework.share.some((value) => value !== 0)) {
    const back = new Float64Array(share.length);
    return ok({ visits: share, back, outlook: () => new Float64Array(share.length).fill(1) });
  }
  const balance = flowBalance(stream.whole, rework, stream.activity);
  if (balance === 'tooMany') {
    const loops = rework.from.filter((_, arrow) => rework.share[arrow] !== 0);
    return fail([inParallel(document, new Set(loops))]);
  }
  if (balance?.visits.every((visits) => visits < mostVisits)) return ok(balance);
  const senders = new Set(rework.from);
  const steps = document.steps.filter((_, step) => senders.has(step)).map((step) => step.id);
  return fail([{ kind: 'structure', rule: 'reworkTakesAll', steps }]);
}

/** Seconds per step and per forward arrow, as far as they are known. */
interface RoundTimes {
  readonly lead: Float64Array;
  readonly flowWait: Float64Array;
}

/** The times of a map by which the longest path round a loop is found. */
export function roundTimes(steps: readonly StepTimes[], flowWait: Float64Array): RoundTimes {
  return {
    lead: Float64Array.from(steps, ({ leadAtLeast }) => leadAtLeast),
    flowWait: flowWait.map((seconds) => (Number.isNaN(seconds) ? 0 : seconds)),
  };
}

/**
 * The passes behind the lead time with rework. The closed form is exact where each time round is like the first, or adds a
 * stretch of its own: where what sends back has nothing going on beside it, all else is through by then, and the longest
 * path over what is done again is what a round adds. Else it is null, as the mean of a maximum is not the maximum of the
 * means (flow model, section 5).
 */
export function passesWithRework(
  document: MapDocument,
  stream: SoundStream,
  rework: Arrows,
  balance: FlowBalance,
  route: StreamRoute,
  times: RoundTimes,
): Result<Passes, readonly Need[]> {
  const { stepShare, arrowShare, exact } = route;
  const { placed, loops, outside } = servingLoops(stream, rework, balance, route);
  if (loops.length === 0 && outside.length === 0) return ok({ step: stepShare, arrow: arrowShare, exact });
  const { serving, activity } = stream;
  const stepOf = (place: number) => serving.order[place] as number;
  const plain = loops.every((loop) => loop.plain);
  const leaves = route.served < 1 - 1e-12;
  const beside = loops.filter(
    (loop) => !loop.plain && (leaves || route.alone[stepOf(loop.from)] === 0 || !returnsSurely(placed, loop)),
  );
  const inTheWay = [
    ...outside,
    ...beside.flatMap(({ from, to }) => [stepOf(from), stepOf(to)]),
    ...(plain ? [] : loops.filter((loop) => !returnsSurely(placed, loop)).map(({ from }) => stepOf(from))),
  ];
  if (inTheWay.length > 0) return fail([inParallel(document, new Set(inTheWay))]);
  if (!plain) return ok(withRounds(placed, loops, balance, route, times));
  if (!leaves) return ok(repeated(stream, placed, loops, balance, route));
  const allAlone = serving.member.every(
    (member, step) => member === 0 || activity.share[step] === 0 || route.alone[step] === 1,
  );
  if (!allAlone || balance.outlook === null) {
    return fail([inParallel(document, new Set(loops.map(({ from }) => stepOf(from))))]);
  }
  return ok(repeatedUntilServed(stream, balance, balance.outlook, exact));
}

function inParallel(document: MapDocument, steps: ReadonlySet<number>): Need {
  const ids = [...steps].sort((a, b) => a - b).map((step) => (document.steps[step] as Step).id);
  return { kind: 'structure', rule: 'reworkInParallel', steps: ids };
}

/** The loops that can lengthen the lead time. */
interface ServingLoops {
  readonly placed: PlacedNet;
  readonly loops: readonly ReworkLoop[];
  /** Steps beside the way to the end that send something back onto it. */
  readonly outside: readonly number[];
}

/**
 * Of each balance: while times are typed, the loops stay what they were. By the balance and not with the stream, as what
 * is weighed for automation goes back and forth between that of the map and others.
 */
const loopsOf = new WeakMap<FlowBalance, ServingLoops>();

/** Rework to a dead end holds nobody up: it is not waited for. */
function servingLoops(
  { serving, activity }: SoundStream,
  rework: Arrows,
  balance: FlowBalance,
  { alone }: StreamRoute,
): ServingLoops {
  const known = loopsOf.get(balance);
  if (known !== undefined) return known;
  const placed = placedNet(serving, gatesOf(serving), activity);
  const all = reworkLoops(placed, rework, { ...activity, alone });
  const isMember = (place: number) => serving.member[serving.order[place] as number] === 1;
  const found = {
    placed,
    loops: all.filter(({ from, to }) => isMember(from) && isMember(to)),
    outside: all
      .filter(({ from, to }) => !isMember(from) && isMember(to))
      .map(({ from }) => serving.order[from] as number),
  };
  loopsOf.set(balance, found);
  return found;
}

/** The first pass, and for each loop as often as it is taken the longest path from where it leads to back to where it leaves. */
function withRounds(
  { net }: PlacedNet,
  loops: readonly ReworkLoop[],
  { visits }: FlowBalance,
  route: StreamRoute,
  { lead, flowWait }: RoundTimes,
): Passes {
  const step = route.stepShare.slice();
  const arrow = route.arrowShare.slice();
  for (const loop of loops) {
    const [from, to] = [net.order[loop.from] as number, net.order[loop.to] as number];
    const entry = new Uint8Array(net.stepCount);
    const exit = new Uint8Array(net.stepCount);
    entry[to] = 1;
    exit[from] = 1;
    const taken = (visits[from] as number) * loop.share;
    const round = longestPath({ ...net, entry, exit }, lead, flowWait);
    for (const each of round.path) step[each] = (step[each] as number) + taken;
    for (const each of round.arrows) if (each >= 0) arrow[each] = (arrow[each] as number) + taken;
  }
  return { step, arrow, exact: route.exact };
}

/** Every visit is on the critical path as often as the first. */
function repeated(
  { serving, activity }: SoundStream,
  { net }: PlacedNet,
  loops: readonly ReworkLoop[],
  balance: FlowBalance,
  route: StreamRoute,
): Passes {
  const round = balance.visits.map((visits, step) => {
    const active = activity.share[step] as number;
    return active > 0 ? visits / active : 0;
  });
  const back = new Float64Array(net.stepCount);
  for (const { from, share } of loops) {
    const step = net.order[from] as number;
    back[step] = (back[step] as number) + share;
  }
  const arrow = route.arrowShare.map((share, index) => {
    const from = serving.forward.from[index] as number;
    return share * (round[from] as number) * (1 - (back[from] as number));
  });
  return {
    step: route.stepShare.map((share, step) => share * (round[step] as number)),
    arrow,
    exact: route.exact,
  };
}

/**
 * Where some items leave before the end, only those that are served have a lead time: visits are weighted with the
 * chance of being served from there on (J. L. Doob's transform of an absorbing chain).
 */
function repeatedUntilServed(
  { serving }: SoundStream,
  { visits, back }: FlowBalance,
  outlook: (yields: Float64Array) => Float64Array,
  exact: boolean,
): Passes {
  const { forward } = serving;
  const served = outlook(back.map((share, index) => (serving.exit[index] === 1 ? 1 - share : 0)));
  const start = serving.entry.indexOf(1);
  const scale = 1 / (served[start] as number);
  const step = visits.map((each, index) => each * (served[index] as number) * scale);
  const arrow = Float64Array.from(forward.to, (to, index) => {
    const from = forward.from[index] as number;
    if (serving.open[index] === 0) return 0;
    const taken = (visits[from] as number) * (1 - (back[from] as number)) * (serving.chance[index] as number);
    return taken * (served[to] as number) * scale;
  });
  return { step, arrow, exact };
}

import type { Route } from '../graph/route';
import type { Arrows } from '../graph/streamGraph';
import { type FlowBalance, flowBalance } from '../graph/visits';
import type { MapDocument } from '../model/mapDocument';
import { fail, ok, type Result } from '../model/result';
import type { Step } from '../model/step';
import type { Need } from './need';
import type { SoundStream } from './soundStream';

/** How often each step and arrow counts in the lead time of one item, per step and per forward arrow. */
export interface Passes {
  readonly step: Float64Array;
  readonly arrow: Float64Array;
  /** As in {@link Route}. */
  readonly exact: boolean;
}

/** More visits than this are no average that a stream could have: it never ends. */
const mostVisits = 1e12;

type Balance = Result<FlowBalance, readonly Need[]>;

/** The last balance of each stream, with the rework that it is for: while steps are edited both stay what they were. */
const last = new WeakMap<SoundStream, { readonly rework: Arrows; readonly balance: Balance }>();

/** Expected visits of every step; what is missing where rework leaves nothing to go forward. */
export function balanceOf(document: MapDocument, stream: SoundStream, rework: Arrows): Balance {
  const known = last.get(stream);
  if (known?.rework === rework) return known.balance;
  const balance = workedOut(document, stream, rework);
  last.set(stream, { rework, balance });
  return balance;
}

function workedOut(document: MapDocument, stream: SoundStream, rework: Arrows): Balance {
  const { share } = stream.activity;
  if (!rework.share.some((value) => value !== 0)) {
    const back = new Float64Array(share.length);
    return ok({ visits: share, back, outlook: () => new Float64Array(share.length).fill(1) });
  }
  const balance = flowBalance(stream.whole, rework, stream.activity);
  if (balance?.visits.every((visits) => visits < mostVisits)) return ok(balance);
  const senders = new Set(rework.from);
  const steps = document.steps.filter((_, step) => senders.has(step)).map((step) => step.id);
  return fail([{ kind: 'structure', rule: 'reworkTakesAll', steps }]);
}

/**
 * The passes behind the lead time with rework. The closed form is exact where every loop leaves from and comes back to a
 * step beside which nothing runs in parallel: then each time round is like the first. Else it is null, as the mean of
 * a maximum is not the maximum of the means (flow model, section 5).
 */
export function passesWithRework(
  document: MapDocument,
  stream: SoundStream,
  rework: Arrows,
  balance: FlowBalance,
  route: Route,
): Result<Passes, readonly Need[]> {
  const { stepShare, arrowShare, exact } = route;
  const loops = loopsOf(stream, rework);
  if (loops.length === 0) return ok({ step: stepShare, arrow: arrowShare, exact });
  const { serving } = stream;
  const allAlone = serving.member.every(
    (member, step) => member === 0 || stream.activity.share[step] === 0 || route.alone[step] === 1,
  );
  const inTheWay = loops.filter(({ from, to }) => {
    if (serving.member[from] === 0) return serving.member[to] === 1;
    if (serving.member[to] === 0) return !allAlone;
    return route.alone[from] === 0 || route.alone[to] === 0;
  });
  if (inTheWay.length > 0) {
    const touched = new Set(inTheWay.flatMap(({ from, to }) => [from, to]));
    return fail([inParallel(document, touched)]);
  }
  const leaves = route.served < 1 - 1e-12 || loops.some(({ to }) => serving.member[to] === 0);
  if (!leaves) return ok(repeated(stream, balance, route));
  if (!allAlone) return fail([inParallel(document, new Set(loops.map(({ from }) => from)))]);
  return ok(repeatedUntilServed(stream, balance, exact));
}

function inParallel(document: MapDocument, steps: ReadonlySet<number>): Need {
  const ids = [...steps].sort((a, b) => a - b).map((step) => (document.steps[step] as Step).id);
  return { kind: 'structure', rule: 'reworkInParallel', steps: ids };
}

interface Loop {
  readonly from: number;
  readonly to: number;
}

function loopsOf(stream: SoundStream, rework: Arrows): readonly Loop[] {
  const loops: Loop[] = [];
  for (let arrow = 0; arrow < rework.count; arrow++) {
    const from = rework.from[arrow] as number;
    if (rework.share[arrow] === 0 || stream.activity.share[from] === 0) continue;
    const to = rework.to[arrow] as number;
    if (stream.serving.member[from] === 1 || stream.serving.member[to] === 1) loops.push({ from, to });
  }
  return loops;
}

/** Every visit is on the critical path as often as the first. */
function repeated({ serving, activity }: SoundStream, balance: FlowBalance, route: Route): Passes {
  const round = balance.visits.map((visits, step) => {
    const active = activity.share[step] as number;
    return active > 0 ? visits / active : 0;
  });
  const arrow = route.arrowShare.map((share, index) => {
    const from = serving.forward.from[index] as number;
    return share * (round[from] as number) * (1 - (balance.back[from] as number));
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
function repeatedUntilServed(stream: SoundStream, balance: FlowBalance, exact: boolean): Passes {
  const { serving } = stream;
  const { forward } = serving;
  const back = balance.back;
  const served = balance.outlook(back.map((share, index) => (serving.exit[index] === 1 ? 1 - share : 0)));
  const start = serving.entry.indexOf(1);
  const scale = 1 / (served[start] as number);
  const step = balance.visits.map((visits, index) => visits * (served[index] as number) * scale);
  const arrow = Float64Array.from(forward.to, (to, index) => {
    const from = forward.from[index] as number;
    if (serving.open[index] === 0) return 0;
    const taken =
      (balance.visits[from] as number) * (1 - (back[from] as number)) * (serving.chance[index] as number);
    return taken * (served[to] as number) * scale;
  });
  return { step, arrow, exact };
}

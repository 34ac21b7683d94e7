import type { Analysis } from '../../metrics/analyse';
import type { Flow, ForwardFlow } from '../../model/flow';
import type { Step, StepId } from '../../model/step';
import type { Words } from '../../text/words';
import { timeRange } from '../../time/timeRange';
import { flowLabel } from '../groups/flowGroup';
import { stepLabel } from '../groups/stepLabel';
import { figureOf, nameOf, type Picture } from '../picture';

/** One step in words. */
export interface StepReading {
  readonly name: string;
  /** What it means: work, wait with its part of the lead time, quality. */
  readonly says: string;
  /** Who does it, where items come from and go to, what comes back: one line each. */
  readonly lines: readonly string[];
}

/** The flows of a map by the steps that they join. */
export interface FlowsByStep {
  readonly into: ReadonlyMap<StepId, readonly ForwardFlow[]>;
  readonly outOf: ReadonlyMap<StepId, readonly Flow[]>;
}

/** A step in words. */
export function stepReading(
  picture: Picture,
  words: Words['reading'],
  flows: FlowsByStep,
  index: number,
): StepReading {
  const step = picture.analysis.document.steps[index];
  if (step === undefined) throw new RangeError(`no step ${index}`);
  const out = flows.outOf.get(step.id) ?? [];
  return {
    name: nameOf(picture, index),
    says: stepLabel(picture, index),
    lines: [
      ...whoAndWhen(picture, words, step),
      ...comesFrom(picture, words, step, flows.into.get(step.id) ?? []),
      ...goesTo(
        picture,
        words,
        step,
        out.filter((flow) => flow.kind === 'forward'),
      ),
      ...out.filter((flow) => flow.kind !== 'forward').map((flow) => flowLabel(picture, flow)),
      ...again(picture, words, step),
    ],
  };
}

function whoAndWhen(picture: Picture, words: Words['reading'], step: Step): readonly string[] {
  const { team, people, every } = step;
  const crowd =
    people === null
      ? null
      : people === 1
        ? picture.words.onePerson
        : picture.words.people(picture.count(people));
  const who = team === '' ? crowd : crowd === null ? team : `${team}, ${crowd}`;
  const interval = every === null ? null : timeRange(every, picture.analysis.document.calendar);
  return [
    ...(who === null ? [] : [words.doneBy(who)]),
    ...(interval === null ? [] : [words.every(picture.spokenTime(interval.likely))]),
  ];
}

function comesFrom(
  picture: Picture,
  words: Words['reading'],
  step: Step,
  into: readonly ForwardFlow[],
): readonly string[] {
  if (into.length === 0) return [words.start];
  if (into.length === 1) return [];
  const names = into.map((flow) => nameById(picture, flow.from));
  return [words[joinOf(picture.analysis, step.id, into)](names)];
}

function goesTo(
  picture: Picture,
  words: Words['reading'],
  step: Step,
  out: readonly ForwardFlow[],
): readonly string[] {
  if (step.end || step.id === picture.analysis.end) return [words.customer];
  const [first] = out;
  if (first === undefined) return [words.end];
  if (out.length === 1) return [words.next(target(picture, words, first))];
  const shared = out.every((flow) => flow.share !== null);
  if (!shared) return [words.parallel(out.map((flow) => target(picture, words, flow)))];
  return [
    words.alternatives(
      out.map((flow) => words.way(picture.share(flow.share ?? 0), target(picture, words, flow))),
    ),
  ];
}

/** Where a flow leads, with the wait on the way. */
function target(picture: Picture, words: Words['reading'], flow: ForwardFlow): string {
  const name = nameById(picture, flow.to);
  const wait = flow.wait === null ? null : timeRange(flow.wait, picture.analysis.document.calendar);
  return wait === null ? name : words.after(name, picture.spokenTime(wait.likely));
}

function again(picture: Picture, words: Words['reading'], step: Step): readonly string[] {
  const visits = figureOf(picture.analysis.visits, step.id);
  return visits === undefined || visits < 1.005 ? [] : [words.visits(picture.count(visits))];
}

function nameById(picture: Picture, id: StepId): string {
  return nameOf(picture, picture.analysis.indexOf(id));
}

/** What several arrows into one step mean: all have to arrive, one of them does, or those that an item takes. */
type Join = 'waitsForAll' | 'comesFromOne' | 'waitsForThose';

/** Told by how many of the items come each way: as many as go on (all), or together as many (one of them). */
function joinOf({ stream, indexOf }: Analysis, step: StepId, into: readonly ForwardFlow[]): Join {
  if (!stream.ok) return 'waitsForThose';
  const { share } = stream.value.activity;
  const here = share[indexOf(step)] ?? 0;
  const coming = into.map((flow) => (share[indexOf(flow.from)] ?? 0) * (flow.share ?? 1));
  const near = (one: number, other: number) => Math.abs(one - other) < 1e-6;
  if (coming.every((part) => near(part, here))) return 'waitsForAll';
  return near(
    coming.reduce((sum, part) => sum + part, 0),
    here,
  )
    ? 'comesFromOne'
    : 'waitsForThose';
}

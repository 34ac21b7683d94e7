import fc from 'fast-check';
import {
  arbitraryCalendar,
  arbitraryDemand,
  arbitraryDuration,
  arbitraryFlow,
  arbitraryFlowId,
  arbitraryLabel,
  arbitraryLaneId,
  arbitraryNoteId,
  arbitraryPlace,
  arbitraryStep,
  arbitraryStepId,
  arbitraryTags,
} from '../schema/arbitraryNouns.testing';
import type { MapCommand, SingleMapCommand } from './mapCommands';

/** Usually something sensible. */
function mostly<A, B>(usual: fc.Arbitrary<A>, odd: fc.Arbitrary<B>): fc.Arbitrary<A | B> {
  return fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: odd });
}

const laneOrNull = fc.option(arbitraryLaneId, { nil: null });
const stepOrNull = fc.option(arbitraryStepId, { nil: null });
const duration = mostly(arbitraryDuration, fc.constantFrom('', '3 bananas', '-2d', '5'));
const share = mostly(fc.constantFrom(0, 0.25, 1), fc.constantFrom(1.5, -0.1, Number.NaN));
const step = mostly(arbitraryStep(arbitraryStepId, []), arbitraryStep(arbitraryStepId, ['l1', 'l2']));

const patch = fc.record(
  {
    name: arbitraryLabel,
    processTime: fc.option(duration, { nil: null }),
    waitTime: fc.option(
      fc.oneof(
        duration,
        duration.map((upToLeadTime) => ({ upToLeadTime })),
      ),
      { nil: null },
    ),
    leadTime: fc.option(duration, { nil: null }),
    percentCompleteAccurate: fc.option(share, { nil: null }),
    people: mostly(fc.constantFrom(null, 3), fc.constantFrom(0, Number.POSITIVE_INFINITY)),
    phase: mostly(fc.constant(null), laneOrNull),
    end: fc.boolean(),
    tags: arbitraryTags,
    place: mostly(fc.constant(null), fc.oneof(arbitraryPlace, fc.constant({ x: Number.NaN, y: 0 }))),
  },
  { requiredKeys: [] },
);

function command<K extends SingleMapCommand['kind']>(
  kind: K,
  fields: {
    [F in keyof Omit<Extract<SingleMapCommand, { kind: K }>, 'kind'>]: fc.Arbitrary<
      Extract<SingleMapCommand, { kind: K }>[F]
    >;
  },
): fc.Arbitrary<SingleMapCommand> {
  return fc.record({ kind: fc.constant(kind), ...fields }) as unknown as fc.Arbitrary<SingleMapCommand>;
}

/** Every kind of command on the stream, sensible or not, on ids that are often on an arbitrary map. */
export const arbitrarySingleMapCommand: fc.Arbitrary<SingleMapCommand> = fc.oneof(
  command('addStep', { step, after: stepOrNull, flow: fc.option(arbitraryFlowId, { nil: null }) }),
  {
    weight: 3,
    arbitrary: command('insertStep', { step, onFlow: arbitraryFlowId, flow: arbitraryFlowId }),
  },
  command('editStep', { id: arbitraryStepId, patch }),
  command('removeStep', { id: arbitraryStepId }),
  {
    weight: 3,
    arbitrary: command('moveStep', {
      id: arbitraryStepId,
      beside: arbitraryStepId,
      side: fc.constantFrom('before', 'after'),
      flow: arbitraryFlowId,
    }),
  },
  {
    weight: 3,
    arbitrary: command('moveOnto', { id: arbitraryStepId, onFlow: arbitraryFlowId, flow: arbitraryFlowId }),
  },
  command('connect', { flow: arbitraryFlow(arbitraryFlowId, arbitraryStepId) }),
  command('editFlow', {
    id: arbitraryFlowId,
    patch: fc.oneof(
      fc.record({ share: fc.option(share, { nil: null }) }),
      fc.record({ wait: fc.option(duration, { nil: null }) }),
      fc.record({ label: arbitraryLabel }),
      fc.record({ share, wait: duration }),
    ),
  }),
  command('disconnect', { id: arbitraryFlowId }),
  command('setTitle', { title: arbitraryLabel }),
  command('setCalendar', { calendar: arbitraryCalendar }),
  command('setDemand', { demand: fc.option(arbitraryDemand, { nil: null }) }),
  command('addLane', { lane: fc.record({ id: arbitraryLaneId, name: arbitraryLabel }), before: laneOrNull }),
  command('editLane', { id: arbitraryLaneId, name: arbitraryLabel }),
  command('moveLane', { id: arbitraryLaneId, before: laneOrNull }),
  command('removeLane', { id: arbitraryLaneId }),
  command('addNote', {
    note: fc.record({
      id: arbitraryNoteId,
      text: arbitraryLabel,
      step: stepOrNull,
      parked: fc.boolean(),
    }),
  }),
  fc.record(
    {
      kind: fc.constant('editNote' as const),
      id: arbitraryNoteId,
      text: arbitraryLabel,
      parked: fc.boolean(),
      step: stepOrNull,
    },
    { requiredKeys: ['kind', 'id'] },
  ),
  command('editMap', {
    patch: fc.record(
      {
        outcome: arbitraryLabel,
        supplier: arbitraryLabel,
        customer: arbitraryLabel,
        lanesBy: fc.constantFrom('phase', 'team'),
      },
      { requiredKeys: [] },
    ),
  }),
  command('removeNote', { id: arbitraryNoteId }),
);

/** The same, sometimes several as one. */
export const arbitraryMapCommand: fc.Arbitrary<MapCommand> = fc.oneof(
  { weight: 9, arbitrary: arbitrarySingleMapCommand },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('all' as const),
      commands: fc.array(arbitrarySingleMapCommand, { maxLength: 4 }),
    }),
  },
);

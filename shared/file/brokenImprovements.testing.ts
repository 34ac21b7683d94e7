import { type BrokenFile, withCommand, withImprovement, withMap } from './brokenFile.testing';

/** Maps whose improvements are wrong. */
export const brokenImprovements: readonly BrokenFile[] = [
  {
    name: 'improvements as an object',
    text: withMap({ improvements: {} }),
    kind: 'wrongType',
    place: 'map.improvements',
  },
  {
    name: 'an improvement without a title',
    text: withMap({ improvements: [{ id: 'i' }] }),
    kind: 'missing',
    place: 'map.improvements[0].title',
  },
  {
    name: 'an improvement with the id of a step',
    text: withImprovement({ id: 'a' }),
    kind: 'duplicateId',
    place: 'map.improvements[0].id',
  },
  {
    name: 'a lens nobody looks through',
    text: withImprovement({ lens: 'astrology' }),
    kind: 'notOneOf',
    place: 'map.improvements[0].lens',
  },
  {
    name: 'an outcome without a baseline',
    text: withImprovement({ expected: { metric: 'leadTime', target: 1 } }),
    kind: 'missing',
    place: 'map.improvements[0].expected.baseline',
  },
  {
    name: 'an outcome on a day that no year has',
    text: withImprovement({ expected: { metric: 'leadTime', baseline: 2, date: '2026-02-30' } }),
    kind: 'badDay',
    place: 'map.improvements[0].expected.date',
  },
  {
    name: 'a command that is a number',
    text: withCommand(5),
    kind: 'wrongType',
    place: 'map.improvements[0].commands[0]',
  },
  {
    name: 'a command of no kind',
    text: withCommand({ id: 'a' }),
    kind: 'missing',
    place: 'map.improvements[0].commands[0].kind',
  },
  {
    name: 'a command of a kind nobody knows',
    text: withCommand({ kind: 'teleport' }),
    kind: 'notOneOf',
    place: 'map.improvements[0].commands[0].kind',
  },
  {
    name: 'a command on improvements under an improvement',
    text: withCommand({ kind: 'removeImprovement', id: 'i' }),
    kind: 'notOneOf',
    place: 'map.improvements[0].commands[0].kind',
  },
  {
    name: 'a command without the step it is for',
    text: withCommand({ kind: 'removeStep' }),
    kind: 'missing',
    place: 'map.improvements[0].commands[0].id',
  },
  {
    name: 'a command that gives a step another id',
    text: withCommand({ kind: 'editStep', id: 'a', patch: { id: 'b' } }),
    kind: 'unknownField',
    place: 'map.improvements[0].commands[0].patch',
  },
  {
    name: 'a command among several that sets percent for a share',
    text: withCommand({
      kind: 'all',
      commands: [{ kind: 'editStep', id: 'a', patch: { percentCompleteAccurate: 85 } }],
    }),
    kind: 'outOfRange',
    place: 'map.improvements[0].commands[0].commands[0].patch.percentCompleteAccurate',
  },
];

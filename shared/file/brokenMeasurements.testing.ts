import { type BrokenFile, withMap, withMeasurement } from './brokenFile.testing';

/** Maps whose measurements are wrong. */
export const brokenMeasurements: readonly BrokenFile[] = [
  {
    name: 'measurements as an object',
    text: withMap({ measurements: {} }),
    kind: 'wrongType',
    place: 'map.measurements',
  },
  {
    name: 'a measurement that is a time alone',
    text: withMap({ measurements: ['14w'] }),
    kind: 'wrongType',
    place: 'map.measurements[0]',
  },
  {
    name: 'a measurement that does not say of what',
    text: withMeasurement({ metric: undefined }),
    kind: 'missing',
    place: 'map.measurements[0].metric',
  },
  {
    name: 'a measurement of something nobody measures',
    text: withMeasurement({ metric: 'happiness' }),
    kind: 'notOneOf',
    place: 'map.measurements[0].metric',
  },
  {
    name: 'a measurement with the id of a step',
    text: withMeasurement({ id: 'a' }),
    kind: 'duplicateId',
    place: 'map.measurements[0].id',
  },
  {
    name: 'a measured time nobody understands',
    text: withMeasurement({ value: 'ages' }),
    kind: 'badDuration',
    place: 'map.measurements[0].value',
  },
  {
    name: 'a measured time as the rest of a lead time',
    text: withMeasurement({ value: { upToLeadTime: '2d' } }),
    kind: 'wrongType',
    place: 'map.measurements[0].value',
  },
  {
    name: 'a measurement of no item',
    text: withMeasurement({ items: 0 }),
    kind: 'outOfRange',
    place: 'map.measurements[0].items',
  },
  {
    name: 'a measurement since a day that no year has',
    text: withMeasurement({ since: '2026-02-30' }),
    kind: 'badDay',
    place: 'map.measurements[0].since',
  },
  {
    name: 'a clock that stops at a number',
    text: withMeasurement({ to: 7 }),
    kind: 'wrongType',
    place: 'map.measurements[0].to',
  },
  {
    name: 'more measurements than anyone takes',
    text: withMap({
      measurements: Array.from({ length: 501 }, (_, index) => ({ id: `x${index}`, metric: 'leadTime' })),
    }),
    kind: 'tooMany',
    place: 'map.measurements',
  },
];

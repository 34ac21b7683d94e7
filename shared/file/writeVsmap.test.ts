import { expect, test } from 'vitest';
import { makeForward } from '../model/flow';
import { makeMap } from '../model/mapDocument';
import { makeStep } from '../model/step';
import { writeVsmap } from './writeVsmap';

test('a map reads well: fields in their order, nothing that is unknown or default', () => {
  const document = makeMap({
    id: 'm',
    title: 'Ünder €way',
    steps: [
      makeStep({
        note: 'N',
        processTime: '0',
        id: 'a',
        name: 'A',
        percentCompleteAccurate: 0,
        workInProcess: 0,
      }),
      makeStep({
        id: 'b',
        name: 'B',
        end: true,
        sources: { waitTime: 'measured' },
        waitTime: { upToLeadTime: '2d' },
      }),
    ],
    flows: [makeForward({ id: 'f', from: 'a', to: 'b', share: 1 })],
  });
  expect(writeVsmap(document)).toBe(`{
  "format": "vsmap",
  "formatVersion": 1,
  "map": {
    "id": "m",
    "title": "Ünder €way",
    "calendar": {
      "hoursPerDay": 8,
      "daysPerWeek": 5,
      "weeksPerMonth": 4
    },
    "steps": [
      {
        "id": "a",
        "name": "A",
        "processTime": "0",
        "percentCompleteAccurate": 0,
        "workInProcess": 0,
        "note": "N"
      },
      {
        "id": "b",
        "name": "B",
        "waitTime": {
          "upToLeadTime": "2d"
        },
        "end": true,
        "sources": {
          "waitTime": "measured"
        }
      }
    ],
    "flows": [
      {
        "id": "f",
        "kind": "forward",
        "from": "a",
        "to": "b",
        "share": 1
      }
    ]
  }
}
`);
});

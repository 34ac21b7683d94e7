import { expect, test } from 'vitest';
import type { MapCommand } from '../commands/mapCommands';
import { makeForward } from '../model/flow';
import { makeImprovement } from '../model/improvement';
import { makeMap } from '../model/mapDocument';
import { type Measurement, makeMeasurement } from '../model/measurement';
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
  "formatVersion": 2,
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

test('a measurement reads well too, and a map without any does not speak of them', () => {
  const measurement = makeMeasurement({ id: 'x', value: '14w', until: '2026-06-30', source: 'Jira export' });
  const written = (measurements: readonly Measurement[]) =>
    JSON.parse(writeVsmap(makeMap({ id: 'm', title: 'T', measurements }))).map;
  expect(written([])).not.toHaveProperty('measurements');
  expect(JSON.stringify(written([measurement]).measurements)).toBe(
    '[{"id":"x","metric":"leadTime","value":"14w","until":"2026-06-30","source":"Jira export"}]',
  );
});

test('an improvement reads well too: its commands in a stable order, with the nulls that they set', () => {
  const document = makeMap({
    id: 'm',
    title: 'T',
    improvements: [
      makeImprovement({
        id: 'i',
        title: 'Merge approvals',
        status: 'doing',
        expected: { metric: 'leadTime', baseline: 7200, target: null, date: '2026-11-30' },
        commands: [
          { patch: { waitTime: '2h', people: null }, id: 'a', kind: 'editStep' },
          { kind: 'addStep', flow: null, after: null, step: makeStep({ id: 'c', name: 'C' }) },
        ] as readonly MapCommand[],
      }),
    ],
  });
  const { improvements } = JSON.parse(writeVsmap(document)).map;
  expect(JSON.stringify(improvements)).toBe(
    JSON.stringify([
      {
        id: 'i',
        number: 1,
        title: 'Merge approvals',
        status: 'doing',
        expected: { metric: 'leadTime', baseline: 7200, date: '2026-11-30' },
        commands: [
          { kind: 'editStep', id: 'a', patch: { waitTime: '2h', people: null } },
          { kind: 'addStep', step: { id: 'c', name: 'C' }, after: null, flow: null },
        ],
      },
    ]),
  );
});

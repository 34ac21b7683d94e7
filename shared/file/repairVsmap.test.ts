import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryMap } from './arbitraryMap.testing';
import { writePath } from './jsonPath';
import { readVsmap } from './readVsmap';
import { repairVsmap } from './repairVsmap';
import { writeVsmap } from './writeVsmap';

function repaired(map: unknown) {
  const result = repairVsmap(JSON.stringify({ format: 'vsmap', formatVersion: 1, map }));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const repairs = result.value.repairs.map(({ action, path, was, now }) =>
    `${action} ${writePath(path)}: ${was} -> ${now}`.trim(),
  );
  return { document: result.value.document, repairs };
}

const two = [
  { id: 'a', name: 'A' },
  { id: 'b', name: 'B' },
];

describe('a repaired copy', () => {
  test('loses a flow that leads nowhere, and names it', () => {
    const { document, repairs } = repaired({
      id: 'm',
      title: 'T',
      steps: two,
      flows: [
        { id: 'f', kind: 'forward', from: 'a', to: 'b' },
        { id: 'g', kind: 'forward', from: 'a', to: 'nobody' },
      ],
    });
    expect(document.flows.map((flow) => flow.id)).toEqual(['f']);
    expect(repairs).toEqual([
      'dropped map.flows[1].to: {"id":"g","kind":"forward","from":"a","to":"nobody"} ->',
    ]);
  });

  test('keeps both of two steps with one id, the second under a new one', () => {
    const { document, repairs } = repaired({
      id: 'm',
      title: 'T',
      steps: [...two, { id: 'a', name: 'Another' }],
      flows: [],
    });
    expect(document.steps.map((step) => [step.id, step.name])).toEqual([
      ['a', 'A'],
      ['b', 'B'],
      ['a-2', 'Another'],
    ]);
    expect(repairs).toEqual(['changed map.steps[2].id: "a" -> "a-2"']);
  });

  test('keeps in the note what was typed and is no time', () => {
    const { document } = repaired({
      id: 'm',
      title: 'T',
      steps: [
        { id: 'a', name: 'A', waitTime: 'ages', note: 'Ask Ann.' },
        { id: 'b', name: 'B', processTime: { upToLeadTime: '2 bananas' } },
      ],
      flows: [{ id: 'f', kind: 'forward', from: 'a', to: 'b', wait: 'by post' }],
    });
    expect(document.steps.map((step) => step.note)).toEqual([
      'Ask Ann.\nwaitTime: ages',
      'processTime: {"upToLeadTime":"2 bananas"}\nwait: by post',
    ]);
    expect(document.steps.map((step) => [step.processTime, step.waitTime])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test('brings a share into its range and clears a number of people that cannot be', () => {
    const { document } = repaired({
      id: 'm',
      title: 'T',
      steps: [{ id: 'a', name: 'A', percentCompleteAccurate: 1.2, people: -3 }],
      flows: [{ id: 'f', kind: 'rework', from: 'a', to: 'a', share: -0.1 }],
    });
    expect(document.steps[0]).toMatchObject({
      percentCompleteAccurate: 1,
      people: null,
      note: 'people: -3',
    });
    expect(document.flows[0]).toMatchObject({ share: 0 });
  });

  test('keeps an arrow of a kind nobody knows as information', () => {
    const { document } = repaired({
      id: 'm',
      title: 'T',
      steps: two,
      flows: [{ id: 'f', kind: 'teleport', from: 'a', to: 'b' }],
    });
    expect(document.flows[0]).toMatchObject({ kind: 'information', label: '' });
  });

  test('of a map full of faults is sound after several rounds', () => {
    const { document } = repaired({
      steps: [null, { id: '__proto__', name: 5, phase: 'gone' }, { name: 'x'.repeat(3000) }, ...two, 7],
      lanes: 'none',
      flows: [{ from: 'a', to: 'b' }, { id: 'f', kind: 'rework', from: 'a', to: 'b' }, []],
      notes: [{ id: 'a', text: 'hello', step: 'gone' }],
      calendar: { hoursPerDay: 25 },
      demand: { items: 0, per: 'blink' },
    });
    expect(document.steps.map((step) => step.name)).toEqual(['5', 'x'.repeat(2000), 'A', 'B']);
    expect(document.notes).toMatchObject([{ text: 'hello', step: null }]);
    expect(readVsmap(writeVsmap(document))).toMatchObject({ ok: true });
  });
});

test('a recorded command that nobody understands is taken out and named, the others stay', () => {
  const { document, repairs } = repaired({
    id: 'm',
    title: 'T',
    steps: two,
    flows: [],
    improvements: [
      {
        id: 'i',
        title: 'I',
        lens: 'astrology',
        expected: { metric: 'leadTime', baseline: 7, date: 'soon' },
        commands: [
          { kind: 'removeStep', id: 'a' },
          { kind: 'editStep', id: 'b', patch: { percentCompleteAccurate: 85, people: -1 } },
          { kind: 'removeStep', id: 'b' },
        ],
      },
    ],
  });
  expect(document.improvements[0]).toMatchObject({
    lens: null,
    expected: { metric: 'leadTime', baseline: 7, target: null, date: null },
    commands: [
      { kind: 'removeStep', id: 'a' },
      { kind: 'removeStep', id: 'b' },
    ],
  });
  expect(repairs.map((repair) => repair.split(':')[0])).toEqual([
    'cleared map.improvements[0].lens',
    'cleared map.improvements[0].expected.date',
    'dropped map.improvements[0].commands[1].patch.percentCompleteAccurate',
  ]);
});

test('a sound map needs no repair and comes back as it is', () => {
  fc.assert(
    fc.property(arbitraryMap, (document) => {
      expect(repairVsmap(writeVsmap(document))).toEqual({ ok: true, value: { document, repairs: [] } });
    }),
  );
});

test('whatever stands in the envelope is repaired to a sound map', () => {
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom('a', 'b', '2d', 0.5, -1, null));
  const noun = fc.dictionary(
    fc.constantFrom(
      'id',
      'name',
      'kind',
      'from',
      'to',
      'share',
      'wait',
      'text',
      'step',
      'phase',
      'processTime',
      'sources',
      'people',
      'note',
      'expected',
      'tags',
      'place',
      'x',
      'parked',
      'lens',
      'metric',
      'value',
      'items',
      'since',
    ),
    value,
  );
  const commands = fc.array(fc.oneof(value, noun), { maxLength: 3 });
  const owner = fc.oneof(noun, fc.record({ id: value, title: value, commands }));
  const list = fc.oneof(value, fc.array(fc.oneof(value, owner), { maxLength: 6 }));
  const map = fc.record(
    {
      id: value,
      title: value,
      calendar: fc.oneof(value, noun),
      demand: value,
      outcome: value,
      lanesBy: value,
      lanes: list,
      steps: list,
      flows: list,
      notes: list,
      improvements: list,
      measurements: list,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(map, (content) => {
      const result = repairVsmap(JSON.stringify({ format: 'vsmap', formatVersion: 1, map: content }));
      expect(result).toMatchObject({ ok: true });
      if (result.ok) expect(readVsmap(writeVsmap(result.value.document))).toMatchObject({ ok: true });
    }),
    { numRuns: 400 },
  );
});

test('a file of a newer program is not repaired', () => {
  const text = JSON.stringify({ format: 'vsmap', formatVersion: 3, map: { id: 'm' } });
  expect(repairVsmap(text)).toMatchObject({ ok: false, error: { kind: 'tooNew', version: 3 } });
});

test('a tag that nobody knows takes no other with it, and a place that is none is left to the layout', () => {
  const step = { id: 's', name: 'S', tags: ['security', 'fashion', 'approval'], place: { x: 'left', y: 3 } };
  const map = { id: 'm', title: 'T', calendar: { hoursPerDay: 8, daysPerWeek: 5 }, steps: [step], flows: [] };
  const result = repairVsmap(JSON.stringify({ format: 'vsmap', formatVersion: 1, map }));
  expect(result).toMatchObject({
    ok: true,
    value: { document: { steps: [{ tags: ['security', 'approval'], place: null }] } },
  });
});

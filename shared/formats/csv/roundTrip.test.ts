import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryMap } from '../../file/arbitraryMap.testing';
import type { Flow } from '../../model/flow';
import type { MapDocument } from '../../model/mapDocument';
import type { Step } from '../../model/step';
import { leanEnterprise } from '../../samples/leanEnterprise';
import { readCsv } from './csvReader';
import { writeCsv } from './csvWriter';

const stepFields = [
  'id',
  'name',
  'processTime',
  'waitTime',
  'every',
  'percentCompleteAccurate',
  'people',
  'uptime',
  'workInProcess',
  'batchSize',
  'automationLevel',
  'valueClass',
  'milestone',
  'team',
  'role',
  'note',
  'end',
  'tags',
  'place',
  'sources',
] satisfies (keyof Step)[];

/** Everything that a table keeps: all but ids that nobody reads, and fields that this program does not know. */
function kept(document: MapDocument) {
  const laneAt = (id: string | null) => document.lanes.findIndex((lane) => lane.id === id);
  const order = ['forward', 'rework', 'information'];
  const stepAt = new Map(document.steps.map((step, index) => [step.id, index]));
  const rank = (flow: Flow) => order.indexOf(flow.kind) * 10_000 + (stepAt.get(flow.from) ?? 0);
  return {
    title: document.title,
    outcome: document.outcome,
    supplier: document.supplier,
    customer: document.customer,
    lanesBy: document.lanesBy,
    calendar: document.calendar,
    demand: document.demand,
    lanes: document.lanes.map((lane) => lane.name),
    steps: document.steps.map((step) => ({
      ...Object.fromEntries(stepFields.map((field) => [field, step[field]])),
      phase: laneAt(step.phase),
    })),
    flows: [...document.flows]
      .sort((a, b) => rank(a) - rank(b))
      .map(({ id, ...flow }) => ({ ...flow, id: undefined })),
    notes: document.notes.map(({ text, step, parked }) => ({ text, step, parked })),
  };
}

function again(document: MapDocument): MapDocument {
  const read = readCsv(writeCsv(document), document.id);
  if (!read.ok) throw new Error(`${JSON.stringify(read.error)}\n${writeCsv(document)}`);
  expect(read.value.notices.filter(({ kind }) => kind !== 'leadTimeTooShort')).toEqual([]);
  return read.value.document;
}

test('a map comes back from its table', () => {
  fc.assert(
    fc.property(
      arbitraryMap.filter((document) => document.steps.length > 0),
      (document) => {
        expect(kept(again(document))).toEqual(kept(document));
      },
    ),
    { numRuns: 250 },
  );
});

test('the sample map comes back with all of it', () => {
  expect(kept(again(leanEnterprise))).toEqual(kept(leanEnterprise));
});

test('a map without steps is a table without rows', () => {
  const empty = { ...leanEnterprise, steps: [], flows: [], lanes: [] };
  expect(kept(again(empty))).toEqual(kept(empty));
});

test('a table in a spreadsheet’s other forms is the same map', () => {
  const text = writeCsv(leanEnterprise);
  const simple = text.split('\n').filter((line) => !line.startsWith('#'));
  const forms = [
    text.replaceAll('\n', '\r\n'),
    `\uFEFF${text}`,
    [...text.split('\n').slice(0, 3), ...simple.map((line) => line.replaceAll(',', ';'))].join('\n'),
    [...text.split('\n').slice(0, 3), ...simple.map((line) => line.replaceAll(',', '\t'))].join('\n'),
  ];
  for (const form of forms) {
    const read = readCsv(form, leanEnterprise.id);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(kept(read.value.document)).toEqual(kept(leanEnterprise));
  }
});

test('any text is read or refused, never thrown at', () => {
  const pieces = fc.constantFrom(
    'name',
    'next',
    'PT',
    ',',
    ';',
    '\t',
    '\n',
    '"',
    '# title: x',
    '# demand: 2',
    '2d',
    'a',
    '-',
    '5%',
    '@',
    'rework',
    '\r',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((parts) => `name,next,PT\n${parts.join('')}`),
    fc.array(pieces).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (any) => void readCsv(any, 'm')),
    { numRuns: 400 },
  );
});

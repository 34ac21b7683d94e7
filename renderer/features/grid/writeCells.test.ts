import { expect, test } from 'vitest';
import { apply } from '#shared/commands/apply';
import { officeCalendar } from '#shared/model/calendar';
import { makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { words } from '#shared/text/words';
import type { ColumnId } from './columns/column';
import { columns } from './columns/registry';
import { commandOf, writeCells } from './writeCells';

const map = makeMap({
  id: 'm',
  title: 'Orders',
  calendar: officeCalendar,
  lanes: [
    { id: 'l1', name: 'Continuous Exploration' },
    { id: 'l2', name: 'Continuous Integration' },
  ],
  steps: [
    makeStep({ id: 'a', name: 'Take', processTime: '2h', waitTime: { upToLeadTime: '1w' } }),
    makeStep({ id: 'b', name: 'Pack', team: 'Stock' }),
  ],
});
const english = words('en');

function written(...cells: readonly (readonly [row: string, column: ColumnId, text: string])[]) {
  const { commands, wrong } = writeCells(
    map,
    cells.map(([row, column, text]) => ({ row, column, text })),
    english,
  );
  const command = commandOf(commands);
  return { document: command === null ? map : apply(map, command), commands, wrong };
}

test('the text of every cell, put into it again, changes nothing', () => {
  const measured = makeStep({
    id: 'c',
    name: '24h desk',
    processTime: '1,5h',
    waitTime: '3-5d',
    every: '2w',
    percentCompleteAccurate: 0.925,
    people: 2.5,
    team: 'Ops',
    phase: 'l2',
    automationLevel: 'assisted',
    valueClass: 'necessary',
    sources: { processTime: 'measured', waitTime: 'voted' },
  });
  const document = { ...map, steps: [...map.steps, measured] };
  for (const step of document.steps)
    for (const { id, read } of columns) {
      const cell = { row: step.id, column: id, text: read(step, { document, words: english }) };
      expect(writeCells(document, [cell], english)).toEqual({ commands: [], wrong: [] });
    }
});

test('the cells of a row are one command', () => {
  const { document, commands } = written(
    ['b', 'processTime', '3'],
    ['b', 'people', '2'],
    ['b', 'valueClass', 'was'],
  );
  expect(commands).toHaveLength(1);
  expect(document.steps[1]).toMatchObject({ processTime: '3h', people: 2, valueClass: 'waste' });
});

test('what is not understood is told, and spoils no other cell', () => {
  const { document, wrong } = written(
    ['a', 'processTime', 'soon'],
    ['a', 'people', '3'],
    ['b', 'automationLevel', 'x'],
  );
  expect(document.steps[0]).toMatchObject({ processTime: '2h', people: 3 });
  expect(wrong.map(({ row, column, text }) => [row, column, text])).toEqual([
    ['a', 'processTime', 'soon'],
    ['b', 'automationLevel', 'x'],
  ]);
  expect(wrong[1]?.reason).toBe('Choose one of: Manual, Assisted, Automated.');
});

test('what is refused together is stored one by one as far as it goes', () => {
  const { document, wrong } = written(['a', 'leadTime', '1h'], ['a', 'team', 'Sales']);
  expect(document.steps[0]).toMatchObject({ team: 'Sales', waitTime: { upToLeadTime: '1w' } });
  expect(wrong.map(({ column }) => column)).toEqual(['leadTime']);
});

test('beside a process time and a wait, a pasted lead time only repeats their sum', () => {
  const { document } = written(
    ['b', 'processTime', '2h'],
    ['b', 'waitTime', '3d'],
    ['b', 'leadTime', '3 d 2 h'],
  );
  expect(document.steps[1]).toMatchObject({ processTime: '2h', waitTime: '3d' });
});

test('a phase that is new comes onto the map once, however many steps it has', () => {
  const { document } = written(['a', 'phase', 'Launch'], ['b', 'phase', 'launch']);
  expect(document.lanes.map(({ name }) => name)).toEqual([
    'Continuous Exploration',
    'Continuous Integration',
    'Launch',
  ]);
  expect(new Set(document.steps.map(({ phase }) => phase))).toEqual(new Set([document.lanes[2]?.id]));
});

test('a line in the name says everything of the step', () => {
  const { document } = written(['b', 'name', 'Pack and send 30m / 2d 90% #ci @Stock']);
  expect(document.steps[1]).toMatchObject({
    name: 'Pack and send',
    processTime: '30m',
    waitTime: '2d',
    percentCompleteAccurate: 0.9,
    phase: 'l2',
  });
});

test('figures alone leave the name as it is', () => {
  expect(written(['b', 'name', '30m / 2d']).document.steps[1]).toMatchObject({
    name: 'Pack',
    processTime: '30m',
  });
});

test('a source needs a figure, and counts for all that the step has', () => {
  expect(written(['a', 'source', 'meas']).document.steps[0]?.sources).toEqual({
    processTime: 'measured',
    waitTime: 'measured',
  });
  expect(written(['b', 'source', 'measured']).wrong[0]?.reason).toBe('A source needs a time or a %C&A.');
});

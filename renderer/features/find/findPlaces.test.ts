import { expect, test } from 'vitest';
import { makeImprovement } from '#shared/model/improvement';
import { makeMap } from '#shared/model/mapDocument';
import { makeNote } from '#shared/model/note';
import { makeStep } from '#shared/model/step';
import { findPlaces } from './findPlaces';

const map = makeMap({
  id: 'm',
  title: 'Änderungen',
  lanes: [{ id: 'l1', name: 'Prüfung' }],
  steps: [
    makeStep({ id: 's1', name: 'Antrag prüfen', team: 'Prüfstelle' }),
    makeStep({ id: 's2', name: 'Freigabe', team: 'Sécurité', phase: 'l1' }),
  ],
  flows: [
    { id: 'f1', kind: 'forward', from: 's1', to: 's2', share: null, wait: null },
    { id: 'f2', kind: 'information', from: 's2', to: 's1', label: 'Rückfrage' },
  ],
  notes: [
    makeNote({ id: 'n1', text: 'Nur montags', step: 's2' }),
    makeNote({ id: 'n2', text: 'Wer prüft nachts?', parked: true }),
  ],
  improvements: [
    makeImprovement({ id: 'i1', title: 'Prüfungen automatisieren', step: 's1', owner: 'Özlem' }),
  ],
});

function found(query: string) {
  return findPlaces(map, query).map(({ kind, text }) => `${kind}: ${text}`);
}

test('words are found in steps, phases, notes and improvements, in this order', () => {
  expect(found('PRUF')).toEqual([
    'step: Antrag prüfen',
    'phase: Prüfung',
    'parked: Wer prüft nachts?',
    'improvement: Prüfungen automatisieren',
  ]);
});

test('teams, owners and labels of flows are found, without their accents too', () => {
  expect(found('securite')).toEqual(['team: Sécurité']);
  expect(found('ozlem')).toEqual(['owner: Özlem']);
  expect(found('ruckfrage')).toEqual(['flow: Rückfrage']);
});

test('a place says what on the map it belongs to', () => {
  expect(findPlaces(map, 'Prüfung')[0]).toMatchObject({ kind: 'phase', steps: ['s2'] });
  expect(findPlaces(map, 'montags')).toMatchObject([{ kind: 'note', steps: ['s2'] }]);
  expect(findPlaces(map, 'nachts')).toMatchObject([{ kind: 'parked', steps: [] }]);
});

test('words of an improvement lead to it, with the step that it is about where that is there', () => {
  expect(findPlaces(map, 'automatisieren')).toMatchObject([{ steps: ['s1'], improvement: 'i1' }]);
  expect(findPlaces({ ...map, steps: [] }, 'ozlem')).toMatchObject([{ steps: [], improvement: 'i1' }]);
  expect(findPlaces(map, 'montags')).toMatchObject([{ improvement: null }]);
});

test('nothing is found by nothing', () => {
  expect(found('  ')).toEqual([]);
  expect(found('xyz')).toEqual([]);
});

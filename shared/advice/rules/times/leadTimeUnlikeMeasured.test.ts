import { expect, test } from 'vitest';
import { analyse } from '../../../metrics/analyse';
import { type Flow, makeForward } from '../../../model/flow';
import type { Locale } from '../../../model/locale';
import { type MapDocument, makeMap } from '../../../model/mapDocument';
import { type Measurement, makeMeasurement } from '../../../model/measurement';
import { makeStep } from '../../../model/step';
import { findingSentence } from '../../../sentences/findingSentence';
import { loadWords } from '../../../text/loadWords';
import { findingsOf } from '../../findings';

const step = (id: string) => makeStep({ id, name: id, processTime: '1h', waitTime: '2h' });
const onward = makeForward({ id: 'f', from: 'a', to: 'b' });
const back: Flow = { kind: 'rework', id: 'r', from: 'b', to: 'a', share: 0.2 };

/** A lead time of 6 h on the map, and one that was measured. */
function measured(value: string, more: Partial<Measurement> = {}, flows: readonly Flow[] = [onward]) {
  const measurements = [makeMeasurement({ id: 'x', value, ...more })];
  return makeMap({ id: 'm', title: '', steps: [step('a'), step('b')], flows, measurements });
}

function said(map: MapDocument, locale: Locale = 'en') {
  return findingsOf(analyse(map))
    .filter(({ rule }) => rule === 'leadTimeUnlikeMeasured')
    .map((finding) => findingSentence(finding, map, locale));
}

test('a measured lead time more than a quarter longer is a queue that the map does not show', () => {
  expect(said(measured('7.6h', { items: 42, from: 'request', to: 'served' }))).toEqual([
    {
      shows:
        'The measured lead time of 42 items (request → served) is 7 hours 36 minutes; the map shows 6 hours. 1 hour 36 minutes is missing from the map.',
      why: expect.stringContaining('queue that no one owns'),
      tryThis: expect.stringContaining('add the waits you find'),
    },
  ]);
  expect(said(measured('7.5h'))).toEqual([]);
});

test('one more than a quarter shorter doubts the waits of the map, or the way that items went', () => {
  expect(said(measured('4.7h', { items: 1 }))).toEqual([
    {
      shows:
        'The measured lead time of 1 item is 4 hours 42 minutes; the map shows 6 hours. The map shows 1 hour 18 minutes too much.',
      why: expect.stringContaining('overestimated'),
      tryThis: expect.stringContaining('add an arrow with its share'),
    },
  ]);
  expect(said(measured('4.8h'))).toEqual([]);
});

test('nothing that took no time at all is found unlike a map of nothing, but unlike one with times', () => {
  expect(said(measured('0'))[0]?.shows).toContain('is 0 hours; the map shows 6 hours');
  const nothing = makeStep({ id: 'a', name: 'a', processTime: '0', waitTime: '0' });
  expect(said({ ...measured('0'), steps: [nothing], flows: [] })).toEqual([]);
});

test('rework that is on the map is no hidden queue', () => {
  expect(said(measured('8h'))).toHaveLength(1);
  expect(said(measured('8h', {}, [onward, back]))).toEqual([]);
});

test('without a measurement, or without a lead time, there is nothing to compare', () => {
  const map = measured('8h');
  expect(said({ ...map, measurements: [] })).toEqual([]);
  expect(said({ ...map, steps: [step('a'), makeStep({ id: 'b', name: 'b' })] })).toEqual([]);
});

test('it is said in German too, with the same figures', async () => {
  await loadWords('de');
  expect(said(measured('8h', { items: 42 }), 'de')[0]?.shows).toBe(
    'Gemessene Durchlaufzeit an 42 Vorgängen: 1 Tag, laut Karte 6 Stunden. Auf der Karte fehlen 2 Stunden.',
  );
});

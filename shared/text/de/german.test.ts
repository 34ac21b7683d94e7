import { expect, test } from 'vitest';
import { officeCalendar } from '../../model/calendar';
import { parseDuration } from '../../time/parseDuration';
import { timeUnits } from '../../time/units';
import { formatDuration } from '../formatDuration';
import { formatCount, formatShare } from '../formatNumber';
import { loadWords } from '../loadWords';
import { words } from '../words';

test('numbers and shares have a decimal comma and a space that does not break', async () => {
  await loadWords('de');
  expect(formatShare(0.1432, 'de')).toBe('14\u202f%');
  expect(formatCount(18_400, 'de')).toBe('18.400');
  expect(formatCount(1.4705882, 'de')).toBe('1,47');
  expect(formatShare(0.00001, 'de')).toBe('<0,1\u202f%');
});

test('a time that is shown can be typed, in every unit', async () => {
  await loadWords('de');
  const { duration, number } = words('de');
  for (const unit of timeUnits) {
    const shown = number.withUnit('1,5', duration.unitSymbols[unit]);
    expect(parseDuration(shown)).toMatchObject({ ok: true, value: { likely: [{ value: 1.5, unit }] } });
  }
  const shown = formatDuration(55 * 3600, officeCalendar, 'short', 'de');
  expect(parseDuration(shown)).toMatchObject({ ok: true, value: { likely: [{ value: 1 }, { value: 2 }] } });
});

test.each(['2 Tage', '1,5 Std', '3 Wochen', '1 Monat', '90 Minuten', '2 Kalendertage'])(
  '%j is understood as it is said in German',
  (text) => {
    expect(parseDuration(text).ok).toBe(true);
  },
);

/** Every text that does not depend on facts, by its place. */
function texts(said: unknown, place = ''): readonly (readonly [string, string])[] {
  if (typeof said === 'string') return [[place, said]];
  if (typeof said !== 'object' || said === null) return [];
  return Object.entries(said).flatMap(([name, inner]) => texts(inner, `${place}.${name}`));
}

/** The four phases of continuous delivery keep their names; the rest are single words that both languages have. */
const sameInBoth = /^(?:Continuous \w+|Release on Demand)$/u;

test('no sentence was left in English', async () => {
  await loadWords('de');
  const german = new Map(texts(words('de')));
  const left = texts(words('en')).filter(
    ([place, text]) => / /u.test(text.trim()) && !sameInBoth.test(text) && german.get(place) === text,
  );
  expect(left).toEqual([]);
});

test('sentences keep the facts that they are made of', async () => {
  await loadWords('de');
  const { canvas, app, library, reading } = words('de');
  expect(canvas.said.moved('Prüfen', 'before', 'Bauen')).toBe('Prüfen steht jetzt vor Bauen.');
  expect(app.headline.takes('9 Wochen 3 Tage')).toBe('Ein Vorgang braucht 9 Wochen 3 Tage bis zum Kunden.');
  expect(library.withoutCopy(library.copyOf('Auftrag', 3))).toBe('Auftrag');
  expect(reading.parallel(['A', 'B', 'C'])).toBe('Danach parallel: A, B und C');
});

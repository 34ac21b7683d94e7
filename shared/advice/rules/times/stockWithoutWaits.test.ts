import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { apply } from '../../../commands/apply';
import { readVsmap } from '../../../file/readVsmap';
import { analyse } from '../../../metrics/analyse';
import { leadTime } from '../../../metrics/totals/leadTime';
import { waitTime } from '../../../metrics/totals/waitTime';
import { findingsOf } from '../../findings';

const place = join(import.meta.dirname, '../../../metrics/cases/stock-only.vsmap');
const read = readVsmap(readFileSync(place, 'utf8'));
if (!read.ok) throw new Error(JSON.stringify(read.error));
const { document } = read.value;
const day = 7 * 3600;

function rules(map: typeof document): readonly string[] {
  return findingsOf(analyse(map)).map(({ rule }) => rule);
}

test('a map that has only stock offers to take its waits from it', () => {
  expect(rules(document)).toContain('stockWithoutWaits');
  expect(leadTime.measure(analyse(document)).value).toBeNull();
});

test('taken from the stock, the waits are 16.05 days of 7 hours, and the offer is gone', () => {
  const taken = apply(document, { kind: 'editPlanning', patch: { waitsFromStock: true } });
  expect(waitTime.measure(analyse(taken)).value).toBeCloseTo((10_275 / 640) * day, 6);
  expect((waitTime.measure(analyse(taken)).value ?? 0) / day).toBeCloseTo(16.05, 2);
  expect(leadTime.measure(analyse(taken)).value).not.toBeNull();
  expect(rules(taken)).not.toContain('stockWithoutWaits');
});

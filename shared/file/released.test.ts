import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyse } from '../metrics/analyse';
import { leadTime } from '../metrics/totals/leadTime';
import { readVsmap } from './readVsmap';
import { writeVsmap } from './writeVsmap';

/* Files as released programs wrote them. They are never changed: a new version of the format adds one. */

const folder = join(import.meta.dirname, 'released');
const names = readdirSync(folder);

function opened(name: string) {
  const result = readVsmap(readFileSync(join(folder, name), 'utf8'));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

test.each(names)('%s opens for editing, and what is written of it opens as the same map', (name) => {
  const { document, readOnly, version } = opened(name);
  expect({ readOnly, version }).toEqual({
    readOnly: false,
    version: Number(/^version(\d+)/.exec(name)?.[1]),
  });
  const again = readVsmap(writeVsmap(document));
  expect(again).toMatchObject({ ok: true, value: { version: 2, readOnly: false } });
  expect(again.ok && again.value.document).toEqual(document);
});

test.each(names)('%s keeps every value that was written in it', (name) => {
  const before: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { document, around } = opened(name);
  expect(JSON.parse(writeVsmap(document, around))).toMatchObject({
    ...(before as { map: object }),
    formatVersion: 2,
  });
});

test('the figures of a map do not change with the format', () => {
  expect(leadTime.measure(analyse(opened('version1-lean.vsmap').document)).value).toBe(1_382_400);
});

test('improvements of version 1 get their numbers in the order of the list', () => {
  const { improvements } = opened('version1-everything.vsmap').document;
  expect(improvements.map(({ id, number }) => [id, number])).toEqual([
    ['i1', 1],
    ['i2', 2],
  ]);
  expect(improvements[0]).toMatchObject({ owner: 'Head of desk', decidedBy: null, dependsOn: [] });
});

test('fields of a newer program survive, also in what version 2 added', () => {
  const text = JSON.stringify({
    format: 'vsmap',
    formatVersion: 2,
    later: 1,
    map: {
      id: 'm',
      title: 'T',
      steps: [
        { id: 's', name: 'S', links: [{ kind: 'epic', label: '', url: 'https://x.example', later: 2 }] },
      ],
      flows: [],
      scenarios: [{ id: 'c', name: 'Plan', improvements: [], later: 3 }],
      target: { metric: 'leadTime', value: 1, later: 4 },
      money: { currency: 'EUR', later: 5 },
      proposal: { sponsor: 'Board', later: 6 },
    },
  });
  const result = readVsmap(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const written = JSON.parse(writeVsmap(result.value.document, result.value.around));
  expect(
    JSON.stringify(written)
      .match(/"later":\d/g)
      ?.sort(),
  ).toEqual([1, 2, 3, 4, 5, 6].map((n) => `"later":${n}`));
});

test('a program of before says “newer” of a lens or a milestone that it does not know, not “broken”', () => {
  // What that program does: it refuses by its schema, and tells by the version which of the two it is.
  const text = JSON.stringify({
    format: 'vsmap',
    formatVersion: 3,
    map: { id: 'm', title: 'T', steps: [{ id: 's', name: 'S', milestone: 'retired' }], flows: [] },
  });
  expect(readVsmap(text)).toMatchObject({ ok: false, error: { kind: 'tooNew', version: 3 } });
});

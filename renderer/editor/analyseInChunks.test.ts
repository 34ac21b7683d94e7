import { expect, test } from 'vitest';
import { analyse } from '#shared/metrics/analyse';
import { leadTime } from '#shared/metrics/totals/leadTime';
import { makeForward } from '#shared/model/flow';
import { makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { prepare, preparedAnalysis } from './analyseInChunks';
import { createEditor } from './createEditor';
import { newId } from './newId';

function stream(steps: number) {
  const ids = Array.from({ length: steps }, (_, at) => `s${at}`);
  return makeMap({
    id: 'm',
    title: '',
    steps: ids.map((id) => makeStep({ id, name: id, processTime: '1h', waitTime: '1d' })),
    flows: ids.slice(1).map((to, at) => makeForward({ id: `f${at}`, from: ids[at] ?? '', to })),
  });
}

test('a large map that was prepared is opened with what was worked out, and that is right', async () => {
  const document = stream(600);
  await prepare(document);
  const { analysis } = createEditor(document).store.getState();
  expect(analysis).toBe(preparedAnalysis(document));
  expect(analysis.document).toBe(document);
  expect(leadTime.measure(analysis).value).toBe(leadTime.measure(analyse(document)).value);
});

test('a small map is worked out when it is opened', async () => {
  const document = stream(3);
  await prepare(document);
  expect(preparedAnalysis(document)).toBeUndefined();
});

test('thousands of ids differ', () => {
  const ids = Array.from({ length: 20_000 }, () => newId('s'));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^s-[a-z0-9]{8}$/.test(id))).toBe(true);
});

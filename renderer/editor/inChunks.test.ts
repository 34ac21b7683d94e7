import { expect, test } from 'vitest';
import type { Command } from '#shared/commands/registry';
import { analyse } from '#shared/metrics/analyse';
import { leadTime } from '#shared/metrics/totals/leadTime';
import { makeForward } from '#shared/model/flow';
import { makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { layOut } from '#shared/picture/layout/layOutMap';
import { createEditor } from './createEditor';
import type { Derive, Derived } from './derived';
import { analyseInChunks, dispatchInChunks, layOutInChunks, pauseForTasks } from './inChunks';
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

test('a large map that was worked out part by part is opened with that, and it is right', async () => {
  const document = stream(600);
  const worked = await analyseInChunks(document);
  const { analysis, derived } = createEditor(document, { analysis: worked }).store.getState();
  expect(analysis).toBe(worked);
  expect(analysis.document).toBe(document);
  expect(leadTime.measure(analysis).value).toBe(leadTime.measure(analyse(document)).value);
  await layOutInChunks(derived);
  expect(derived.layout()).toEqual(layOut(analyse(document)));
});

const rename: Command = { kind: 'editStep', id: 's0', patch: { name: 'Review' } };

test('what a large command leads to is worked out before it is carried out, and shown', async () => {
  const editor = createEditor(stream(600));
  const made: Derived[] = [];
  function listed(...of: Parameters<Derive>): Derived {
    const derived = editor.derive(...of);
    made.push(derived);
    return derived;
  }
  const derive: Derive = Object.assign(listed, { wrap: editor.derive.wrap });
  expect(await dispatchInChunks({ ...editor, derive }, rename)).toBeNull();
  expect(made).toEqual([editor.store.getState().derived]);
});

test('a change that comes meanwhile is kept', async () => {
  const editor = createEditor(stream(600));
  const done = dispatchInChunks(editor, rename);
  await pauseForTasks();
  editor.dispatch({ kind: 'editStep', id: 's1', patch: { name: 'Approve' } });
  expect(await done).toBeNull();
  const { document, analysis } = editor.store.getState();
  expect(document.steps.slice(0, 2).map(({ name }) => name)).toEqual(['Review', 'Approve']);
  expect(analysis.document).toBe(document);
});

test('thousands of ids differ', () => {
  const ids = Array.from({ length: 20_000 }, () => newId('s'));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^s-[a-z0-9]{8}$/.test(id))).toBe(true);
});
